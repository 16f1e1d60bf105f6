package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader sees when something fails, in every language: accessible, within its own policy, 320 pixels. */
@ExtendWith({Installation.class, Browser.class})
class ErrorPageAccessibilityIT {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#languages")
    void too_large_and_too_often(String language, Installation installation, Browser browser) {
        var citizen = new Client(installation.url())
                .from("10.7.0." + language.hashCode() % 250)
                .in(language);
        var form = new Form(citizen);
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        Client.Answer large = form.sendFile("/klage/vedlegg", "upload", "files", "enorm.txt", new byte[65 << 20]);
        assertThat(large.status()).isEqualTo(413);
        look(browser, installation, language, large);

        Client.Answer often = large;
        for (int guess = 0; guess < 60 && often.status() != 429; guess++) {
            often = form.send("/min-sak", "show", "reference", "K-1999-" + guess, "code", "0000-0000-0000-0000");
        }
        assertThat(often.status()).isEqualTo(429);
        look(browser, installation, language, often);
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#languages")
    void what_nobody_foresaw(String language, Installation installation, Browser browser) {
        var database = new Database(installation);
        var form = new Form(new Client(installation.url()).from("10.7.1.1").in(language));
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        database.run("CREATE OR REPLACE FUNCTION no_draft() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'no draft'; END $$");
        database.run("CREATE TRIGGER no_draft BEFORE INSERT OR UPDATE ON drafts FOR EACH ROW "
                + "EXECUTE FUNCTION no_draft()");
        Client.Answer answer;
        try {
            answer = form.send("/klage/beskrivelse", "next", "description", "Et system");
        } finally {
            database.run("DROP TRIGGER no_draft ON drafts");
        }
        assertThat(answer.status()).isEqualTo(500);
        look(browser, installation, language, answer);
    }

    @Test
    void without_a_database(Installation installation, Browser browser) throws Exception {
        Map<String, List<Client.Answer>> answers = new LinkedHashMap<>();
        installation.postgres().stop();
        try {
            for (String language : LANGUAGES) {
                var citizen = new Client(installation.url()).in(language);
                answers.put(
                        language,
                        List.of(
                                citizen.get("/algoritmer/statistikk"),
                                new Form(citizen).send("/klage", "next", "aboutKind", "DESCRIPTION")));
            }
        } finally {
            installation.postgres().startPostmaster();
            var citizen = new Client(installation.url());
            Patience.until(
                    Duration.ofSeconds(60), () -> citizen.get("/health/ready").status() == 200);
        }
        answers.forEach((language, each) -> each.forEach(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            look(browser, installation, language, answer);
        }));
    }

    /** Shows an answer that the server has given as if it came now: its body and its headers, the policy among them. */
    private static void look(Browser browser, Installation installation, String language, Client.Answer answer) {
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE.in(language))) {
            Page page = window.page();
            Map<String, String> headers = Stream.of(
                            "Content-Type", "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy")
                    .collect(Collectors.toMap(
                            name -> name,
                            name -> answer.response().headers().firstValue(name).orElseThrow()));
            page.route(
                    "**/svaret",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(answer.status())
                            .setHeaders(headers)
                            .setBody(answer.body())));
            page.navigate("/svaret");
            assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
            window.assertGood();
        }
    }
}
