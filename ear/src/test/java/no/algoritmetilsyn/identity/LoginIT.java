package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door for staff and bodies, as a client without a browser meets it. */
@ExtendWith(Installation.class)
class LoginIT {

    private static final String COOKIE = "TILSYN-SESSION";

    /** HTTP/1.1, as proxies speak: on a connection upgraded to HTTP/2 the server does not look at X-Forwarded-For. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Installation installation;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
    }

    @Test
    void a_session_that_somebody_has_planted_is_not_the_one_that_is_logged_in() throws Exception {
        String planted = session(login("inspektor", "inspektor", "10.20.0.1", "/tilsyn/", null))
                .orElseThrow();
        HttpResponse<String> again = login("jurist", "jurist", "10.20.0.1", "", planted);
        String own = session(again).orElseThrow();

        assertThat(own).isNotEqualTo(planted);
        assertThat(get("/tilsyn/", planted).statusCode()).isEqualTo(302);
        assertThat(get("/tilsyn/", own).body()).contains("Jonas Jurist");
    }

    @Test
    void an_id_that_the_browser_made_up_is_never_taken() throws Exception {
        assertThat(session(login("inspektor", "inspektor", "10.20.0.2", "", "selvvalgt")))
                .get()
                .isNotEqualTo("selvvalgt");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        assertThat(login("inspektor", "inspektor", "10.20.0.3", "", null)
                        .headers()
                        .allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
                        .contains(COOKIE.toLowerCase(java.util.Locale.ROOT))
                        .contains("httponly")
                        .contains("samesite=lax"));
    }

    @ParameterizedTest
    @CsvSource({
        "inspektor, feil, 10.20.1.1",
        "finnes-ikke, feil, 10.20.1.2",
    })
    void wrong_and_unknown_look_alike(String user, String password, String address) throws Exception {
        HttpResponse<String> answer = login(user, password, address, "", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Brukernavnet eller passordet er feil")
                .doesNotContain(password + "\"");
        assertThat(session(answer)).isEmpty();
    }

    @Test
    void after_eight_wrong_tries_the_right_password_is_refused_from_there_and_taken_from_elsewhere() throws Exception {
        String guesser = "10.20.2.1";
        for (int i = 0; i < 8; i++) {
            login("leder", "gjett" + i, guesser, "", null);
        }
        HttpResponse<String> blocked = login("leder", "leder", guesser, "", null);
        assertThat(blocked.body()).contains("Brukernavnet eller passordet er feil");
        assertThat(session(blocked)).isEmpty();
        // The block is a row, so it outlives a restart.
        assertThat(new Database(installation)
                        .number("SELECT count(*) FROM attempts WHERE scope = 'login' AND blocked_until IS NOT NULL"))
                .isPositive();
        HttpResponse<String> elsewhere = login("leder", "leder", "10.20.2.2", "", null);
        assertThat(session(elsewhere)).isPresent();
    }

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
        "borger, Du er ikke registrert som representant for noen i dag., Furuvik kommune",
        "inspektor, Inga Inspektør, Hvem du representerer",
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

    @Test
    void logging_out_ends_the_session_and_reading_the_address_does_not() throws Exception {
        String session =
                session(login("inspektor", "inspektor", "10.20.4.1", "", null)).orElseThrow();
        assertThat(get("/logg-ut", session).statusCode()).isEqualTo(405);
        assertThat(get("/tilsyn/", session).statusCode()).isEqualTo(200);
        HttpResponse<String> out = send(request("/logg-ut", session).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(get("/tilsyn/", session).statusCode()).isEqualTo(302);
    }

    @Test
    void a_closed_account_is_out_with_its_next_request() throws Exception {
        String session =
                session(login("registrar", "registrar", "10.20.5.1", "", null)).orElseThrow();
        var database = new Database(installation);
        database.run("UPDATE accounts SET disabled_at = created_at WHERE user_name = 'registrar'");
        try {
            assertThat(get("/tilsyn/", session).statusCode()).isEqualTo(302);
        } finally {
            database.run("UPDATE accounts SET disabled_at = NULL WHERE user_name = 'registrar'");
        }
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
        "/virksomhet/, 200, 200, 200, 200, 200, 200, 200",
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
        String session = account == null
                ? null
                : session(login(account, account, "10.20.6.1", "", null)).orElseThrow();
        return get(address, session).statusCode();
    }

    private HttpResponse<String> login(String user, String password, String address, String target, String session)
            throws Exception {
        String form = "login=login&jakarta.faces.ViewState=stateless&enter=&userName=" + encode(user) + "&password="
                + encode(password) + "&til=" + encode(target);
        return send(request("/logg-inn", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", address)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path, String session) throws Exception {
        return send(request(path, session).GET());
    }

    private HttpRequest.Builder request(String path, String session) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(installation.url() + path)).header("Accept-Language", "nb");
        return session == null ? request : request.header("Cookie", COOKIE + "=" + session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Optional<String> session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replace(installation.url(), "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
