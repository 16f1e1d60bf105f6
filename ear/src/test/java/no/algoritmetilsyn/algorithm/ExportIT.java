package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The whole register as files, and the feed: each can be read by what reads such files. */
@ExtendWith(Installation.class)
class ExportIT {

    private static final String EVIL = "=HYPERLINK(\"https://ond.example\")";

    private Records records;
    private Database database;
    private Client client;
    private UUID id;

    @BeforeEach
    void register(Installation installation) {
        records = new Records(installation);
        database = new Database(installation);
        client = new Client(installation.url()).from("10.4.0.3");
        id = records.published(
                content("Første \"navn\", med komma").build(),
                content("Andre <navn> & tegn\u0001")
                        .add("shortDescription", EVIL)
                        .add("description", "Linje én\nLinje to; \"sitat\"")
                        .add("publicContact", "+47 20 00 00 00")
                        .add("theme", Json.createArrayBuilder().add("HEALTH").add("WORK"))
                        .build());
    }

    @AfterEach
    void remove() {
        records.remove(id);
    }

    private long shown() {
        return database.number("SELECT count(*) FROM algorithm_records WHERE published IS NOT NULL AND NOT restricted");
    }

    private static List<JsonObject> lines(String body) {
        return body.lines()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }

    @Test
    void json_lines_hold_every_record_once() {
        List<JsonObject> lines = lines(client.get("/api/v1/algorithms.jsonl").body());
        assertThat(lines).hasSize((int) shown());
        assertThat(lines)
                .filteredOn(line -> line.getString("id").equals(id.toString()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getInt("version")).isEqualTo(2);
                    assertThat(line.getJsonObject("content").getString("shortDescription"))
                            .isEqualTo(EVIL);
                });
    }

    @Test
    void the_history_holds_every_published_version_in_order() {
        List<JsonObject> lines =
                lines(client.get("/api/v1/algorithms-history.jsonl").body());
        assertThat(lines).hasSizeGreaterThan((int) shown());
        assertThat(lines)
                .filteredOn(line -> line.getString("id").equals(id.toString()))
                .extracting(line -> line.getInt("version"))
                .containsExactly(1, 2);
    }

    @Test
    void a_spreadsheet_finds_nothing_to_calculate() {
        String body = client.get("/api/v1/algorithms.csv").body();
        assertThat(body).startsWith("\"id\",\"kind\",").endsWith("\r\n");
        List<List<String>> rows = Csv.rows(body);
        List<String> names = rows.get(0);
        assertThat(rows).hasSize((int) shown() + 1).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(names);
            assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r].*"));
        });
        assertThat(rows)
                .filteredOn(row -> row.get(0).equals(id.toString()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(names.indexOf("shortDescription"))).isEqualTo("'" + EVIL);
                    assertThat(row.get(names.indexOf("publicContact"))).isEqualTo("'+47 20 00 00 00");
                    assertThat(row.get(names.indexOf("description"))).isEqualTo("Linje én\nLinje to; \"sitat\"");
                    assertThat(row.get(names.indexOf("theme"))).isEqualTo("HEALTH; WORK");
                });
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("organisation.number", "operatingLogic")
                .doesNotContain("supervisionNote", "submitter");
    }

    @Test
    void a_workbook_has_a_row_for_each_record_with_every_text_as_it_was_written() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(client.request("/api/v1/algorithms.xlsx").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        List<List<String>> rows = Workbooks.rows(answer.body());
        List<String> names = rows.get(0);
        assertThat(rows).hasSize((int) shown() + 1);
        assertThat(names)
                .isEqualTo(Csv.rows(client.get("/api/v1/algorithms.csv").body()).get(0));
        assertThat(rows)
                .filteredOn(row -> row.get(0).equals(id.toString()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(names.indexOf("shortDescription"))).isEqualTo(EVIL);
                    assertThat(row.get(names.indexOf("publicContact"))).isEqualTo("+47 20 00 00 00");
                    assertThat(row.get(names.indexOf("version"))).isEqualTo("2");
                    assertThat(Double.parseDouble(row.get(names.indexOf("changedAt"))))
                            .isGreaterThan(45_000);
                });
    }

    @Test
    void the_catalogue_has_what_dcat_ap_no_asks_for() {
        String turtle = client.get("/api/v1/katalog.ttl").body();
        assertThat(turtle)
                .contains(
                        "a dcat:Catalog ;",
                        "a dcat:Dataset ;",
                        "a dcat:DataService ;",
                        "a dcat:Distribution ;",
                        "dct:publisher <#publisher>",
                        "dcat:contactPoint <#contact>",
                        "dcat:theme <",
                        "dcat:accessURL <",
                        "dcat:endpointURL <",
                        "licence/NLOD_2_0>",
                        "@nb, ",
                        "@nn, ",
                        "dcat:startDate \"20");
        assertThat(turtle.chars().filter(one -> one == '"').count() % 2).isZero();
        turtle.lines()
                .filter(line -> line.contains("downloadURL"))
                .map(line -> line.replaceAll(".*<https?://[^/]+([^>]*)>.*", "$1"))
                .forEach(path -> assertThat(client.get(path).status()).as(path).isEqualTo(200));
        assertThat(client.get("/katalog.ttl").status()).isEqualTo(307);
    }

    @Test
    void the_feed_tells_of_the_newest_first() throws Exception {
        Client.Answer answer = client.get("/algoritmer/feed.atom");
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/atom+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(root.getElementsByTagName("updated").getLength()).isGreaterThan(1);
        var entries = root.getElementsByTagName("entry");
        assertThat((long) entries.getLength()).isEqualTo(Math.min(100, shown()));
        Element newest = (Element) entries.item(0);
        assertThat(newest.getElementsByTagName("id").item(0).getTextContent()).isEqualTo("urn:uuid:" + id);
        assertThat(newest.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Andre <navn> & tegn");
        assertThat(answer.body()).doesNotContain("HYPERLINK");
    }

    @Test
    void a_client_that_has_the_file_already_is_told_so_until_something_changes() {
        for (String path : List.of("/api/v1/algorithms.jsonl", "/api/v1/algorithms.csv", "/algoritmer/feed.atom")) {
            String tag =
                    client.get(path).response().headers().firstValue("ETag").orElseThrow();
            assertThat(again(path, tag)).as(path).isEqualTo(304);
            UUID other = records.published(content("Ny oppføring").build());
            assertThat(again(path, tag)).as(path).isEqualTo(200);
            records.remove(other);
        }
    }

    @Test
    void a_record_is_new_in_the_feed_until_it_changes() {
        UUID fresh = records.published(content("Nettopp kommet").build());
        database.run(
                "UPDATE algorithm_records r SET changed_at = v.decided_at FROM algorithm_versions v"
                        + " WHERE v.record_id = r.id AND r.id = ?",
                fresh);
        assertThat(category(fresh)).isEqualTo("new");
        database.run("UPDATE algorithm_records SET changed_at = changed_at + interval '1 second' WHERE id = ?", fresh);
        assertThat(category(fresh)).isEqualTo("changed");
        assertThat(category(id)).isEqualTo("changed");
        records.remove(fresh);
    }

    private String category(UUID record) {
        String entry = client.get("/algoritmer/feed.atom").body().split("urn:uuid:" + record)[1];
        return entry.replaceFirst("(?s).*?<category term=\"(\\w+)\".*", "$1");
    }

    private int again(String path, String tag) {
        return client.send(client.request(path).header("If-None-Match", tag).build())
                .status();
    }
}
