package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.algoritmetilsyn.server.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door for staff and bodies, as a client without a browser meets it. */
class LoginIT extends LoginTestBase {

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
}
