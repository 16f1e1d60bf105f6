package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people come who have logged in, and what they get there. */
class AfterLoginIT extends LoginTestBase {

    /** Of each account that has logged in to look at pages: to log in is meant to take long. */
    private static final Map<String, String> SESSIONS = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "inspektor, /tilsyn/",
        "arkivar, /tilsyn/",
        "klageorgan, /tilsyn/",
        "admin, /tilsyn/drift",
        "borger, /virksomhet/",
        "virksomhet, /virksomhet/",
        "tillitsvalgt, /virksomhet/",
    })
    void everybody_lands_on_their_own_page(String account, String path) throws Exception {
        assertThat(location(login(account, account, "10.20.3.1", "", null))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        // account, what its own page tells, what it does not
        "virksomhet, Furuvik kommune|310023450|Signaturberettiget|Enhetsregisteret|Uten sluttdato, Kvist",
        "tillitsvalgt, Furuvik kommune|310023450|Tillitsvalgt|Fagforeningen Kvist, Signaturberettiget",
        "tillitsvalgt2, Furuvik kommune|Fagforeningen Lauv, Kvist",
        "verneombud, Furuvik kommune|Verneombud, Fagforeningen",
        "virksomhet2, Rekkja Programvare AS|314455010|Signaturberettiget, Furuvik kommune",
        "borger, Du er ikke registrert som representant for noen i dag., Furuvik kommune",
    })
    void somebody_who_speaks_for_a_body_or_a_union_there_sees_for_whom(String account, String told, String untold)
            throws Exception {
        String session = session(login(account, account, "10.20.3.4", "", null)).orElseThrow();
        assertThat(get("/virksomhet/", session).body())
                .contains(told.split("\\|"))
                .doesNotContain(untold);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ond.eksempel/",
                "//ond.eksempel/tilsyn/",
                "/\\ond.eksempel",
                "\\/ond.eksempel",
                "/tilsyn/\r\nX: y",
                "javascript:alert(1)",
                "/finnes-ikke",
                "tilsyn/"
            })
    void nobody_is_led_to_another_site(String target) throws Exception {
        assertThat(location(login("inspektor", "inspektor", "10.20.3.2", target, null)))
                .isEqualTo("/tilsyn/");
    }

    @Test
    void a_reader_who_was_on_the_way_to_a_page_of_ours_gets_there() throws Exception {
        HttpResponse<String> closed = get("/tilsyn/?mine=1", null);
        assertThat(closed.statusCode()).isEqualTo(302);
        assertThat(location(closed)).isEqualTo("/logg-inn?til=%2Ftilsyn%2F%3Fmine%3D1");
        assertThat(location(login("inspektor", "inspektor", "10.20.3.3", "/tilsyn/?mine=1", null)))
                .isEqualTo("/tilsyn/?mine=1");
    }

    @ParameterizedTest
    @CsvSource({
        // path, borger, virksomhet, tillitsvalgt, inspektor, arkivar, klageorgan, admin
        "/tilsyn/, 403, 403, 403, 200, 200, 200, 302",
        "/tilsyn/ny-klage, 403, 403, 403, 200, 200, 403, 403",
        "/tilsyn/drift, 403, 403, 403, 403, 403, 403, 200",
        "/tilsyn/sak/{case}, 403, 403, 403, 200, 200, 403, 403",
        "/tilsyn/sak/{case}/habilitet, 403, 403, 403, 200, 403, 403, 403",
        "/tilsyn/delsak/{complaint}/sorter, 403, 403, 403, 302, 403, 403, 403",
        "/tilsyn/delsak/{complaint}/svar, 403, 403, 403, 302, 403, 403, 403",
        "/tilsyn/delsak/{complaint}/forelopig-svar, 403, 403, 403, 302, 403, 403, 403",
        "/tilsyn/delsak/{complaint}/flytt, 403, 403, 403, 302, 403, 403, 403",
        "/tilsyn/delsak/{complaint}/mottatt, 403, 403, 403, 302, 403, 403, 403",
        "/tilsyn/oppgave/{task}/frigi, 403, 403, 403, 200, 403, 403, 403",
        "/tilsyn/dokument/00000000-0000-4000-8000-0000000000ff, 403, 403, 403, 403, 403, 403, 403",
        "/tilsyn/sak/00000000-0000-4000-8000-0000000000ff, 403, 403, 403, 403, 403, 403, 403",
        "/tilsyn/sak/tull, 403, 403, 403, 404, 404, 404, 404",
        "/virksomhet/, 200, 200, 200, 403, 403, 403, 403",
    })
    void each_role_gets_the_pages_that_are_for_it(
            String path,
            int citizen,
            int body,
            int representative,
            int inspector,
            int archivist,
            int appealOfficer,
            int administrator)
            throws Exception {
        var database = new Database(installation);
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Hvem får se denne?"))
                .json()
                .getString("reference");
        String id = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        String address = path.replace("{complaint}", id)
                .replace("{case}", database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference))
                .replace("{task}", database.value("SELECT id::text FROM tasks WHERE subject_id = ?::uuid", id));

        assertThat(statusOf(null, address)).isEqualTo(302);
        assertThat(statusOf("borger", address)).as("borger").isEqualTo(citizen);
        assertThat(statusOf("virksomhet", address)).as("virksomhet").isEqualTo(body);
        assertThat(statusOf("tillitsvalgt", address)).as("tillitsvalgt").isEqualTo(representative);
        assertThat(statusOf("inspektor", address)).as("inspektor").isEqualTo(inspector);
        assertThat(statusOf("arkivar", address)).as("arkivar").isEqualTo(archivist);
        assertThat(statusOf("klageorgan", address)).as("klageorgan").isEqualTo(appealOfficer);
        assertThat(statusOf("admin", address)).as("admin").isEqualTo(administrator);
    }

    private int statusOf(String account, String address) throws Exception {
        if (account != null && !SESSIONS.containsKey(account)) {
            SESSIONS.put(
                    account,
                    session(login(account, account, "10.20.6.1", "", null)).orElseThrow());
        }
        return get(address, SESSIONS.get(account)).statusCode();
    }

    private String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replace(installation.url(), "");
    }
}
