package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Contents;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Routes;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of staff and bodies is asked for by GET, with every parameter that the code reads and every button that a view
 * has, as a link on another page could. Nothing comes of it.
 */
@ExtendWith(Installation.class)
class ReadingWritesNothingIT {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final List<String> READERS = List.of("inspektor", "leder", "registrar", "admin", "virksomhet");

    /** What is read by the code, and what a view sends. */
    private static final Pattern READ =
            Pattern.compile("(?:getParameter|parameter|query|typed)\\((?:request, )?\"(\\w+)\"\\)");

    private static final Pattern SENT = Pattern.compile("(?:at:button id|button [^>]*name)=\"(\\w+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Installation installation;
    private Database database;
    private String complaint;
    private String casefile;
    private String task;

    @BeforeEach
    void file(Installation shared) {
        installation = shared;
        database = new Database(installation);
        String reference = new Client(installation.url())
                .complain("{\"about\":{\"description\":\"x\"},\"text\":\"Bare les\",\"language\":\"nb\",\"contact\":"
                        + "{\"name\":\"Ola Prøve\",\"email\":\"ola@eksempel.test\"}}")
                .json()
                .getString("reference");
        complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        casefile = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        task = database.value("SELECT id FROM tasks WHERE subject_id = ?::uuid", complaint);
        for (String reader : READERS) {
            database.run(
                    "INSERT INTO impartialities SELECT gen_random_uuid(), ?::uuid, id, 'NONE', NULL, now() FROM accounts "
                            + "WHERE user_name = ?",
                    casefile,
                    reader);
        }
    }

    @Test
    void a_link_does_nothing_but_show() throws Exception {
        List<String> addresses = addresses();
        for (String reader : READERS) {
            String session = login(reader);
            // What has waited too long goes by itself.
            Contents.awaitNoTidying();
            List<String> before = written(false);
            for (String address : ofToday(addresses, reader)) {
                assertThat(get(address, session, null)).as(address).isLessThan(500);
            }
            assertThat(written(false)).as(reader).isEqualTo(before);
        }
    }

    @Test
    void a_link_on_another_sites_page_does_not_even_show() throws Exception {
        List<String> addresses = addresses();
        for (String reader : READERS) {
            String session = login(reader);
            // What has waited too long goes by itself.
            Contents.awaitNoTidying();
            List<String> before = written(true);
            for (String site : List.of("cross-site", "same-site")) {
                for (String address : ofToday(addresses, reader)) {
                    assertThat(get(address, session, site)).as(address).isEqualTo(403);
                }
            }
            assertThat(written(true)).as(reader).isEqualTo(before);
            assertThat(get("/tilsyn/sak/" + casefile, session, "same-origin"))
                    .isEqualTo(get("/tilsyn/sak/" + casefile, session, "none"));
        }
    }

    @Test
    void a_form_without_the_token_of_the_page_does_nothing() throws Exception {
        String session = login("inspektor");
        List<String> before = written(false);
        var form = HttpRequest.newBuilder(URI.create(installation.url() + "/tilsyn/delsak/" + complaint))
                .header("Cookie", "TILSYN-SESSION=" + session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(parameters()))
                .build();
        http.send(form, HttpResponse.BodyHandlers.discarding());
        assertThat(written(false)).isEqualTo(before);
    }

    /** Those that a reader asks for today; others are asked for others. */
    private List<String> ofToday(List<String> addresses, String reader) {
        int first = READERS.indexOf(reader);
        return Turns.ofToday(
                Stream.concat(addresses.subList(first, addresses.size()).stream(), addresses.subList(0, first).stream())
                        .toList(),
                days());
    }

    /** After how many days everybody has asked for everything. */
    int days() {
        return 12;
    }

    /** All of the routes, with all of the parameters. */
    private List<String> addresses() throws IOException {
        List<String> addresses = new ArrayList<>();
        String parameters = parameters();
        for (Routes.Entry route : Routes.all()) {
            if (!route.isPublic()) {
                String id = route.path().contains("/sak/")
                        ? casefile
                        : route.path().contains("/oppgave/") ? task : complaint;
                addresses.add(route.at(id) + "?" + parameters);
            }
        }
        return addresses;
    }

    private String parameters() throws IOException {
        Set<String> names = new TreeSet<>();
        collect(names, "web/src/main/java", READ);
        collect(names, "web/src/main/webapp", SENT);
        assertThat(names).contains("vis", "ta", "neste", "kontroll", "steg", "varsel", "send");
        names.removeAll(Set.of("id", "key"));
        names.add("formal-" + complaint);
        StringBuilder query = new StringBuilder();
        for (String name : names) {
            query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(value(name));
        }
        return query.toString();
    }

    private String value(String name) {
        String value = name.startsWith("formal-")
                ? "CONTACT"
                : name.equals("ta") ? task : name.equals("vis") ? complaint : "1";
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void collect(Set<String> names, String folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                    .toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
    }

    /**
     * What is written in somebody's name, table by table.
     *
     * @param readings whether that a case or a file was shown counts
     */
    private List<String> written(boolean readings) {
        String door = "'" + Audit.LOGINS + "'";
        String shown = readings ? "" : " AND action NOT IN ('CASE_READ', 'DOCUMENT_READ')";
        return Stream.of(
                        "SELECT count(*) FROM audit_events WHERE actor_kind = 'ACCOUNT' AND chain <> " + door + shown,
                        "SELECT count(*) FROM vault.readings WHERE actor_id <> '00000000-0000-0000-0000-000000000001'",
                        "SELECT count(*) FROM tasks WHERE claimed_by IS NOT NULL",
                        "SELECT max(ran_at) FROM last_check",
                        "SELECT count(*) || ' ' || coalesce(max(changed_at)::text, '') FROM drafts",
                        "SELECT count(*) || ' ' || coalesce(max(changed_at)::text, '') FROM letters",
                        "SELECT count(*) FROM complaints WHERE sorted_by IS NOT NULL",
                        "SELECT count(*) FROM impartialities",
                        "SELECT count(*) FROM relations",
                        "SELECT count(*) FROM task_releases",
                        "SELECT count(*) FROM algorithm_versions",
                        "SELECT count(*) FROM algorithm_imports",
                        "SELECT count(*) FROM algorithm_withholdings")
                .map(query -> query + ": " + database.value(query))
                .toList();
    }

    private int get(String address, String session, String site) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(installation.url() + address))
                .header("Cookie", "TILSYN-SESSION=" + session);
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private String login(String account) throws Exception {
        String form = "login=login&jakarta.faces.ViewState=stateless&enter=&userName=" + account + "&password="
                + account + "&til=";
        HttpResponse<Void> answer = http.send(
                HttpRequest.newBuilder(URI.create(installation.url() + "/logg-inn"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "10.23.0.1")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("TILSYN-SESSION="))
                .map(cookie -> cookie.replaceFirst(".*TILSYN-SESSION=([^;]+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
