package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form does with what no browser would send, and with the same thing sent twice. */
class ComplaintFormIT extends ComplaintForms {

    private void fillIn(String text) {
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/beskrivelse", "next", "description", "Et program");
        form.send("/klage/hendelse", "next", "text", text);
        form.send("/klage/anonym", "next", "who", "ANONYMOUS");
    }

    @Test
    void sent_many_times_at_once_it_is_one_complaint_with_one_receipt() throws Exception {
        String text = "Samtidig " + UUID.randomUUID();
        fillIn(text);
        String cookie = "tilsyn-utkast=" + form.cookies().get("tilsyn-utkast");
        Client client = new Client(installation.url());
        Callable<Client.Answer> send = () -> client.send(client.request("/klage/kontroll")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "complaint=complaint&jakarta.faces.ViewState=stateless&send="))
                .build());
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Client.Answer> answer : threads.invokeAll(java.util.Collections.nCopies(6, send))) {
                assertThat(answer.get().status()).isEqualTo(302);
                assertThat(location(answer.get())).endsWith("/klage/kvittering");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(database.number("SELECT count(*) FROM complaints WHERE text = ?", text))
                .isEqualTo(1);

        // Loaded anew, the last request is sent once more, now with the key to the receipt.
        form.send("/klage/kontroll", "send");
        assertThat(form.cookies()).containsKey("tilsyn-kvittering").doesNotContainKey("tilsyn-utkast");
        String receipt = form.get("/klage/kvittering").body();
        form.send("/klage/kontroll", "send");
        assertThat(form.get("/klage/kvittering").body())
                .isEqualTo(receipt)
                .contains(database.value("SELECT reference FROM complaints WHERE text = ?", text));
        assertThat(database.number("SELECT count(*) FROM complaints WHERE text = ?", text))
                .isEqualTo(1);
    }

    private static String location(Client.Answer answer) {
        return answer.response().headers().firstValue("Location").orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "/klage/hendelse, text",
        "/klage/hendelse, affected",
        "/klage/hendelse, wantedOutcome",
        "/klage/beskrivelse, description",
        "/klage/virksomhet, organisation",
        "/klage/virksomhet, organisationNumber",
        "/klage/kontakt, name",
        "/klage/kontakt, email",
        "/klage/kontakt, phone",
        "/min-sak, reference",
        "/min-sak, code",
    })
    void markup_and_expressions_are_text(String path, String field) {
        String button = path.equals("/min-sak") ? "show" : "next";
        form.send("/klage", "next", "aboutKind", field.equals("description") ? "DESCRIPTION" : "ORGANISATION");
        form.send("/klage/anonym", "next", "who", "NAMED");
        String evil = "</textarea>\"'><script>alert(1)</script>#{1+1}${7*7}" + "å".repeat(20_001);
        Client.Answer answer = form.send(path, button, field, evil);
        String shown = form.follow(answer).body();
        assertThat(shown)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;#{1+1}${7*7}")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "affected", "wantedOutcome"})
    void what_cannot_be_stored_goes_and_what_is_too_long_is_told_at_its_field(String field) {
        assertThat(sendRaw(field, "a%00b").status()).isEqualTo(302);
        assertThat(sendRaw(field, "%C3%28%FF").status()).isLessThan(500);
        assertThat(sendRaw(field, "%ED%A0%80%").status()).isLessThan(500);

        String huge = "x".repeat(1_000_000);
        Client.Answer large = sendRaw(field, huge);
        assertThat(large.status()).isEqualTo(200);
        assertThat(large.body()).contains("id=\"" + field + "-error\"", "for lang", huge);
        assertThat(form.follow(sendRaw(field, "x".repeat(20_001))).body())
                .contains("id=\"" + field + "-error\"", "for lang", "x".repeat(20_001));
    }

    private Client.Answer sendRaw(String field, String encoded) {
        Map<String, String> fields = new HashMap<>(Map.of("text", "a"));
        fields.put(field, encoded);
        return form.sendRaw("/klage/hendelse", "next", fields);
    }

    @Test
    void missing_and_invented_values_are_errors_and_not_defects() {
        assertThat(shown("/klage", "next")).contains("Velg hva du vil klage på.");
        assertThat(shown("/klage", "next", "aboutKind", "ALT")).contains("Velg hva du vil klage på.");
        assertThat(shown("/klage/anonym", "next", "who", "x")).contains("Velg om du vil være anonym.");
        String unknown = UUID.randomUUID().toString();
        assertThat(form.send("/klage/algoritme", "back", "algorithm", unknown).status())
                .isEqualTo(302);
        for (String id : List.of(unknown, "x", "", "'; DROP TABLE complaints; --")) {
            assertThat(shown("/klage/algoritme", "next", "algorithm", id, "q", "lån", "valgt", id))
                    .contains("Velg en algoritme.");
        }
        assertThat(form.send("/klage/hendelse", "finnesIkke").status()).isEqualTo(200);
        assertThat(form.send("/klage/kvittering", "finished").status()).isEqualTo(302);
        assertThat(form.sendRaw("/klage", "next", Map.of("jakarta.faces.ViewState", "x"))
                        .status())
                .isLessThan(500);
    }

    private String shown(String path, String button, String... fields) {
        return form.follow(form.send(path, button, fields)).body();
    }

    @Test
    void every_public_page_takes_a_form_that_it_does_not_know() {
        Routes.all().stream().filter(Routes.Entry::isPublic).forEach(route -> {
            for (String button : List.of("next", "back", "send", "upload", "finished", "confirm", "show", "x")) {
                String path = route.at(UUID.randomUUID().toString());
                assertThat(new Form(new Client(installation.url()).from("10.3.0.3"))
                                .send(path, button, "q", "a")
                                .status())
                        .as(path + " " + button)
                        .isLessThan(500);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/algoritmer?q=%00",
                "/algoritmer?q=%FF%FE",
                "/algoritmer?q=%25_%5C",
                "/algoritmer/%00",
                "/klage/algoritme?q=%00&valgt=%00",
                "/klage/algoritme?valgt=x",
                "/frister?regel=%00&dato=%00",
                "/frister?regel=fvl67.appeal&dato=31&dato-month=2&dato-year=2026",
                "/frister?regel=fvl67.appeal&dato=1&dato-month=1&dato-year=999999999",
                "/frister?regel=fvl67.appeal&dato=1&dato-month=1&dato-year=2026&klokkeslett=99.99",
                "/klage/hendelse?mangler=1&endre=1",
                "/klage?spraak=xx",
                "/min-sak?reference=K-2026-000001",
            })
    void addresses_may_hold_anything(String address) {
        assertThat(form.get(address).status()).isLessThan(500);
        assertThat(form.get(address + "&" + "x".repeat(6_000) + "=1").status()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "000000000000000000000000000000000000000000000000", "../..", "\"%00\""})
    void a_key_that_opens_nothing_is_replaced(String key) {
        Client client = new Client(installation.url());
        Client.Answer answer = client.send(client.request("/klage")
                .header("Cookie", "tilsyn-utkast=" + key + "; tilsyn-kvittering=" + key)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "complaint=complaint&jakarta.faces.ViewState=stateless&next=&aboutKind=DESCRIPTION"))
                .build());
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("tilsyn-utkast=[0-9a-f]{48};.*"))
                .noneMatch(cookie -> cookie.startsWith("tilsyn-utkast=0000"));
    }

    @Test
    void drafts_are_unreadable_without_their_key() {
        String secret = "Hemmelig " + UUID.randomUUID();
        fillIn(secret);
        assertThat(database.number(
                        "SELECT count(*) FROM drafts WHERE position(? IN encode(content, 'escape')) > 0", secret))
                .isZero();
        assertThat(database.number(
                        "SELECT count(*) FROM drafts WHERE encode(key_hash, 'hex') LIKE ?",
                        form.cookies().get("tilsyn-utkast") + "%"))
                .isZero();
    }

    @Test
    void unknown_reference_and_wrong_code_get_the_same_answer_and_too_many_guesses_a_pause() {
        fillIn("Gjett");
        form.send("/klage/kontroll", "send");
        String reference = form.get("/klage/kvittering").body().replaceAll("(?s).*(K-\\d{4}-\\d{6}).*", "$1");
        var guesser = new Form(new Client(installation.url()).from("10.3.9.9"));
        String code = "0000-0000-0000-0000";
        String wrong = guesser.send("/min-sak", "show", "reference", reference, "code", code)
                .body();
        String unknown = guesser.send("/min-sak", "show", "reference", "K-1999-000001", "code", code)
                .body();
        assertThat(wrong).contains("Vi finner ingen sak med");
        assertThat(unknown).isEqualTo(wrong.replace(reference, "K-1999-000001"));

        Client.Answer answer = null;
        for (int guess = 0; guess < 42; guess++) {
            answer = guesser.send("/min-sak", "show", "reference", "K-1999-1" + guess, "code", code);
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().headers().firstValue("Retry-After")).contains("900");
        assertThat(answer.body()).contains("Vent et kvarter", "K-1999-141");
    }
}
