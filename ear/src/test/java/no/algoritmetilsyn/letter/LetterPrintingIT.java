package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters in the application as it is deployed: its class loaders find templates, words and fonts. */
@ExtendWith(Installation.class)
class LetterPrintingIT {

    @Test
    void a_letter_is_printed_in_each_language(Installation installation) {
        JsonObject check = new Client(installation.url(), "admin")
                        .post("/api/v1/operations/check", "")
                        .json()
                        .getJsonArray("checks")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(each -> each.getString("name").equals("letters-can-be-printed"))
                        .findFirst()
                        .orElseThrow();
        assertThat(check.getBoolean("ok")).as(check.toString()).isTrue();
    }

    /** The demo data is made in one transaction, in which cases are numbered last. */
    @Test
    void each_letter_shows_the_number_of_its_case(Installation installation) {
        assertThat(new Database(installation)
                        .column("SELECT DISTINCT content::json -> 'frame' ->> 'caseNumber' FROM letters"))
                .isNotEmpty()
                .allMatch(number -> number.matches("20\\d\\d/\\d+"));
    }
}
