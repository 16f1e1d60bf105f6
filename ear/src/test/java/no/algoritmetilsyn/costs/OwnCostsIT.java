package no.algoritmetilsyn.costs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who has complained claims by the code, on the page of the complaint and without JavaScript, what an appeal of theirs has cost
 * (forvaltningsloven § 36).
 */
@ExtendWith(Installation.class)
class OwnCostsIT {

    private static final String PAGE = "/min-sak";
    private static final String WHY = "Jeg måtte ha hjelp til å lese notatet om modellen.";

    private static Desk.Sheet shown(Desk desk, JsonObject receipt) {
        Client.Answer answer = desk.open(PAGE)
                .send(
                        "follow",
                        "show",
                        "reference",
                        receipt.getString("reference"),
                        "code",
                        receipt.getString("followUpCode"));
        return desk.shown(PAGE, answer);
    }

    private static Desk citizen(Installation installation, String language) {
        return Desk.anybody(installation, "10.36.0.1", language);
    }

    private static String claims(Database database, JsonObject receipt) {
        return database.value(
                "SELECT count(*) FROM costs_claims s JOIN complaints c ON c.complainant_id = s.identity_id WHERE c.reference = ?",
                receipt.getString("reference"));
    }

    @Test
    void it_is_claimed_once_however_often_it_is_sent_and_those_who_rule_on_it_see_it(Installation installation)
            throws Exception {
        var database = new Database(installation);
        JsonObject receipt = new WonAppeals(installation).complainant("nb");
        Desk.Sheet page = shown(citizen(installation, "nb"), receipt);
        assertThat(page.body()).contains("Krev sakskostnader", "Siste dag er ").doesNotContain("Fristen gikk ut");

        Map<String, String> typed = Map.of("costsSpending0", "LEGAL_HELP", "costsAmount0", "48 000", "costsText", WHY);
        Map<String, Client.Answer> both = AtOnce.call(Map.of(
                "first", () -> page.send("costing", "claim", fields(typed)),
                "second", () -> page.send("costing", "claim", fields(typed))));
        assertThat(both.values()).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Vi har fått kravet ditt");
        });
        Client.Answer later = page.send("costing", "claim", fields(typed));
        assertThat(later.body()).contains("Vi har fått kravet ditt").doesNotContain("id=\"costing\"");
        assertThat(claims(database, receipt)).isEqualTo("1");

        String claim = database.value(
                "SELECT s.id FROM costs_claims s JOIN complaints c ON c.complainant_id = s.identity_id WHERE c.reference = ?",
                receipt.getString("reference"));
        assertThat(database.value(
                        "SELECT string_agg(spending || ' ' || amount, ',') FROM costs_items WHERE claim_id = ?::uuid",
                        claim))
                .isEqualTo("LEGAL_HELP 48000");
        assertThat(new Client(installation.url(), "inspektor")
                        .get("/api/v1/tasks?kind=ruleCosts&q="
                                + database.value("SELECT reference FROM costs_claims WHERE id = ?::uuid", claim))
                        .body())
                .contains(claim);
        assertThat(Desk.of(installation, "inspektor")
                        .open("/tilsyn/delsak/" + claim)
                        .body())
                .contains(WHY, "Ja. Siste dag var ");
    }

    private static String[] fields(Map<String, String> typed) {
        return typed.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void what_is_wrong_is_told_in_the_language_of_the_reader_and_what_was_typed_stays(Installation installation) {
        JsonObject receipt = new WonAppeals(installation).complainant("nn");
        Map<String, String> told = Map.of(
                "nb", "Skriv hele kroner, bare tall, for eksempel 4500.",
                "nn", "Skriv heile kroner, berre tal, til dømes 4500.",
                "en", "Write whole kroner, digits only, for example 4500.");
        told.forEach((language, sentence) -> {
            Desk desk = citizen(installation, language);
            Client.Answer refused = shown(desk, receipt)
                    .send(
                            "costing",
                            "claim",
                            "costsSpending0",
                            "EXPERT",
                            "costsAmount0",
                            "ti tusen",
                            "costsAbout0",
                            "Rapport om modellen",
                            "costsText",
                            WHY);
            assertThat(refused.body()).as(language).contains(sentence);
            assertThat(desk.shown(PAGE, refused).filledIn("costing"))
                    .containsEntry("costsSpending0", "EXPERT")
                    .containsEntry("costsAmount0", "ti tusen")
                    .containsEntry("costsAbout0", "Rapport om modellen")
                    .containsEntry("costsText", WHY);
        });
        assertThat(claims(new Database(installation), receipt)).isEqualTo("0");
    }

    /** Word came on Monday 3 November 2025: three weeks end on Monday 24 November. */
    @Test
    void after_the_limit_it_is_told_when_that_was_and_the_claim_is_taken_in(Installation installation) {
        var database = new Database(installation);
        JsonObject receipt = new WonAppeals(installation).complainant("nb");
        database.run(
                """
                UPDATE dispatches d SET arrived_on = DATE '2025-11-03' FROM complaints c JOIN appeals a ON a.identity_id = c.complainant_id
                WHERE c.reference = ? AND d.proceeding_id = a.id
                """,
                receipt.getString("reference"));
        Map.of(
                        "nb", "Fristen gikk ut 24. november 2025, tre uker etter at brevet om endringen kom fram.",
                        "nn", "Fristen gjekk ut 24. november 2025, tre veker etter at brevet om endringa kom fram.",
                        "en",
                                "The time limit ended on 24 November 2025, three weeks after the letter about the change arrived.")
                .forEach((language, sentence) -> assertThat(
                                shown(citizen(installation, language), receipt).body())
                        .contains(sentence));
        Client.Answer sent = shown(citizen(installation, "nb"), receipt)
                .send(
                        "costing",
                        "claim",
                        "costsSpending0",
                        "OTHER",
                        "costsAmount0",
                        "1200",
                        "costsText",
                        "Jeg lå på sykehus.");
        assertThat(sent.body()).contains("Vi har fått kravet ditt");
        String claim = database.value(
                "SELECT s.id FROM costs_claims s JOIN complaints c ON c.complainant_id = s.identity_id WHERE c.reference = ?",
                receipt.getString("reference"));
        assertThat(Desk.of(installation, "inspektor")
                        .open("/tilsyn/delsak/" + claim)
                        .body())
                .contains("Nei. Siste dag var 24. november 2025.", "Jeg lå på sykehus.");
    }
}
