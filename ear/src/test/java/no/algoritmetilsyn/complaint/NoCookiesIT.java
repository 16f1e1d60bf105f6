package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser that keeps no cookies: its reader is told so at once, not after having typed everything. */
@ExtendWith(Installation.class)
class NoCookiesIT {

    @ParameterizedTest
    @CsvSource({
        "nb, tar ikke imot informasjonskapsler",
        "nn, tek ikkje imot informasjonskapslar",
        "en, does not accept cookies",
    })
    void the_first_step_of_the_form_says_so(String language, String words, Installation installation) {
        var reader = new Client(installation.url()).from("10.91.0.1").in(language);
        assertThat(reader.get("/klage").body()).doesNotContain(words);
        Client.Answer page = follow(reader, post(reader, "/klage", "complaint", "next", "aboutKind", "DESCRIPTION"));
        assertThat(page.response().uri().getPath()).isEqualTo("/klage");
        assertThat(page.body()).contains(words);
    }

    @Test
    void the_login_says_so(Installation installation) {
        var reader = new Client(installation.url()).from("10.91.0.2");
        assertThat(reader.get("/logg-inn").body()).doesNotContain("informasjonskapsler.");
        Client.Answer page = follow(
                reader,
                post(
                        reader,
                        "/logg-inn",
                        "login",
                        "enter",
                        "userName",
                        "inspektor",
                        "password",
                        "inspektor",
                        "til",
                        "/tilsyn/sok?q=a"));
        assertThat(page.response().uri().getPath()).isEqualTo("/logg-inn");
        assertThat(page.body()).contains("tar ikke imot informasjonskapsler").contains("value=\"/tilsyn/sok?q=a\"");
    }

    @Test
    void what_was_sent_all_the_same_is_not_sent_twice(Installation installation) {
        var reader = new Client(installation.url()).from("10.91.0.3");
        String record = reader.get("/api/v1/algorithms?size=1")
                .json()
                .getJsonArray("hits")
                .getJsonObject(0)
                .getString("id");
        Client.Answer page = follow(
                reader,
                post(
                        reader,
                        "/algoritmer/" + record + "/meld-feil",
                        "complaint",
                        "send",
                        "text",
                        "Dette stemmer ikke."));
        assertThat(page.body()).contains("Send det ikke en gang til");
    }

    @Test
    void a_reader_who_keeps_them_is_told_nothing(Installation installation) {
        var reader = new Client(installation.url()).from("10.91.0.4");
        Client.Answer next = post(reader, "/klage", "complaint", "next", "aboutKind", "DESCRIPTION");
        String location = next.response().headers().firstValue("Location").orElseThrow();
        String cookie =
                next.response().headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(location).isEqualTo("/klage/beskrivelse");
        Client.Answer page =
                reader.send(reader.request(location).header("Cookie", cookie).build());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("informasjonskapsler");
    }

    private static Client.Answer post(Client reader, String path, String form, String button, String... fields) {
        return reader.send(form(reader, path, form, button, fields).build());
    }

    private static HttpRequest.Builder form(Client reader, String path, String form, String button, String... fields) {
        var body = new StringBuilder("jakarta.faces.ViewState=stateless&" + form + "=" + form + "&" + button + "=");
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return reader.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    /** Follows as far as it leads, without a cookie. */
    private static Client.Answer follow(Client reader, Client.Answer answer) {
        Client.Answer page = answer;
        for (int i = 0; i < 5 && page.status() / 100 == 3; i++) {
            page = reader.get(page.response().headers().firstValue("Location").orElseThrow());
        }
        assertThat(page.status()).isEqualTo(200);
        return page;
    }
}
