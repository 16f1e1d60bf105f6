package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Routes;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A draft of a finding, of a report and of a demand leaves by no door for anybody who may not see it, the body itself first of
 * all: no list, count, export, feed, index, address.
 */
@ExtendWith(Installation.class)
class DraftsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The body that the drafts are about. */
    private static final String BODY = "virksomhet";

    /** Others who may not see them: nobody works on the cases of the first instance; the first ones are the body's employees. */
    private static final List<String> OTHERS =
            List.of("virksomhet2", "tillitsvalgt", "verneombud", "borger", "registrar", "klageorgan", "admin");

    private static final List<String> PUBLIC = List.of(
            "/",
            "/algoritmer",
            "/algoritmer?q=%s",
            "/algoritmer/feed.atom",
            "/algoritmer/statistikk",
            "/vedtak",
            "/vedtak/feed.atom",
            "/api/v1/publications",
            "/api/v1/algorithms?q=%s",
            "/api/v1/suggestions?q=%s",
            "/api/v1/algorithms.jsonl",
            "/api/v1/algorithms.csv",
            "/api/v1/katalog.ttl");

    private static final List<String> PAGES = List.of(
            "/virksomhet/",
            "/tilsyn/",
            "/tilsyn/sok?q=%s",
            "/tilsyn/utvelgelse",
            "/tilsyn/utvelgelse.csv",
            "/tilsyn/post");

    private static final List<String> CALLS = List.of("/api/v1/inbox", "/api/v1/tasks", "/api/v1/find?q=%s");

    private Installation installation;
    private Database database;
    private ReadyInspections ready;
    private String mark;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        ready = new ReadyInspections(shared);
        mark = "utkastord" + System.nanoTime();
    }

    @Test
    void nothing_of_a_draft_is_told_to_anybody_who_may_not_see_it() {
        // The inspection is told of, so that the body has a proceeding in which drafts are written now.
        String inspection = ready.until("reportPreliminary");
        String demand = new ReadyDemands(installation).until("draftDemand");
        Map<String, String> before = doors(List.of());

        String finding = finding(inspection);
        String letter = Letters.begin(
                client("inspektor"),
                inspection,
                "reportPreliminary",
                "{\"limit\": \"" + ReadyInspections.LATER + "\"}");
        Letters.write(client("inspektor"), inspection, letter, "Vi skriver " + mark + " om dette.");
        ready.take(
                "inspektor",
                demand,
                "draftDemand",
                """
                {"basis": "Om %s.", "limit": "%s", "points": [{"wanted": "EXPLANATION", "text": "Hva er %s?"}]}
                """
                        .formatted(mark, ReadyDemands.LIMIT, mark));
        Patience.until(
                PATIENCE,
                () -> client("inspektor").get("/api/v1/find?q=" + mark).body().contains(inspection));

        List<String> ids = List.of(demand, finding, letter, reference("demands", demand));
        Map<String, String> after = doors(List.of(inspection, demand, finding, letter));
        after.forEach((door, answer) -> {
            if (door.contains(mark)) {
                // A page may say again what was searched for; what is found must not be among it.
                assertThat(answer).as(door).doesNotContain(inspection, reference("inspections", inspection));
            } else {
                assertThat(answer).as(door).doesNotContain(mark);
            }
            ids.forEach(
                    id -> assertThat(door.contains(id) ? "" : answer).as(door).doesNotContain(id));
        });
        before.forEach((door, answer) -> {
            if (door.contains("/api/v1/inbox")
                    || door.contains("/api/v1/publications")
                    || door.contains("statistikk")) {
                assertThat(unnumbered(after.get(door)))
                        .as(door + ": lists and counts as before")
                        .isEqualTo(unnumbered(answer));
            }
        });
    }

    /** Those who ask today. */
    private List<String> accounts() {
        return Stream.concat(Stream.of(BODY), Turns.ofToday(OTHERS, days()).stream())
                .toList();
    }

    /** After how many days everybody has asked. */
    int days() {
        return 14;
    }

    /** Without the id of the request, which is another each time. */
    private static String unnumbered(String answer) {
        return answer.replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private String finding(String inspection) {
        int notice = (int) database.number(
                "SELECT min(e.case_entry) FROM journal_entries e JOIN letters l ON l.entry_id = e.id WHERE l.proceeding_id = ?::uuid",
                inspection);
        return Letters.begin(
                client("inspektor"),
                inspection,
                "recordFinding",
                """
                {"requirement": "automation-03", "kind": "BREACH", "day": "%s", "facts": "Dette er %s.", "harm": "SERIOUS",
                 "probability": "HAPPENED", "affected": 77777, "proof": "PREPONDERANCE",
                 "harmBecause": "Folk står uten bolig.", "harmEvidence": 1, "probabilityBecause": "Alle søknader går slik.", "probabilityEvidence": 1,
                 "affectedBecause": "Så mange søkte.", "affectedEvidence": 1,
                 "evidence": [{"kind": "DOCUMENT", "source": "%d", "page": 1, "shows": "Om %s."}]}
                """
                        .formatted(database.today(), mark, notice, mark));
    }

    /** What each door answers to each of those who may not see drafts. */
    private Map<String, String> doors(List<String> ids) {
        var answers = new HashMap<String, String>();
        for (String path : PUBLIC) {
            String address = path.formatted(mark);
            answers.put(
                    "anybody " + address,
                    new Client(installation.url()).get(address).body());
        }
        for (String account : accounts()) {
            Desk desk = Desk.of(installation, account);
            var addresses = new ArrayList<String>();
            PAGES.forEach(path -> addresses.add(path.formatted(mark)));
            ids.forEach(id -> Routes.all().stream()
                    .filter(route -> !route.isPublic() && route.path().contains("{id}"))
                    // Who may open the page of which step is another test's matter.
                    .filter(route -> !route.path().startsWith(StepRecords.PAGE)
                            || route.path().endsWith("/filer"))
                    .forEach(route -> addresses.add(route.at(id))));
            addresses.forEach(address -> answers.put(
                    account + " " + address, desk.pages().get(address).body()));
            var calls = new ArrayList<String>();
            CALLS.forEach(path -> calls.add(path.formatted(mark)));
            ids.forEach(id -> calls.addAll(List.of(
                    "/api/v1/proceedings/" + id,
                    "/api/v1/proceedings/" + id + "/steps",
                    "/api/v1/letters/" + id,
                    "/api/v1/letters/" + id + ".pdf")));
            calls.forEach(address -> answers.put(
                    account + " " + address, client(account).get(address).body()));
        }
        return answers;
    }

    private String reference(String table, String id) {
        return database.value("SELECT reference FROM " + table + " WHERE id = ?::uuid", id);
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }
}
