package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the demo begins with: the same story, told by the steps of the product, in its past. */
@ExtendWith(Installation.class)
class DemoStoryIT {

    private Installation installation;
    private Database database;
    private String reference;
    private String code;

    @BeforeEach
    void find(Installation started) throws IOException {
        installation = started;
        database = new Database(installation);
        List<String> followed = Files.readAllLines(installation.data().resolve("min-sak.txt"));
        reference = followed.get(0);
        code = followed.get(1);
    }

    @Test
    void the_citizen_reads_where_the_complaint_led() {
        JsonObject followed =
                new Client(installation.url()).in("nn").follow(reference, code).json();
        assertThat(followed.getString("status")).isEqualTo("ANSWERED");
        assertThat(followed.getJsonArray("happened").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("what"))
                .contains(
                        "Tilsynet som klaga di førte til, er avslutta",
                        "Pålegget som klaga di førte til, er avslutta",
                        "Rapporten frå tilsynet som klaga di førte til, er publisert",
                        "Vedtaket som klaga di førte til, er publisert");
        assertThat(followed.getJsonArray("published")).hasSize(2);
    }

    @Test
    void the_coercive_fine_explains_its_nine_days_and_what_an_appeal_left_of_them() {
        String penalty = inCase("PENALTY");
        JsonObject accrued = read("/api/v1/proceedings/" + penalty + "/accrual?on=" + database.today());
        assertThat(accrued.getJsonArray("lines").getValuesAs(JsonObject.class))
                .extracting(line -> line.getInt("amount"))
                .contains(135_000, -60_000);
        JsonObject facts = read("/api/v1/proceedings/" + penalty).getJsonObject("facts");
        assertThat(facts.getInt("paid")).isEqualTo(75_000);
        assertThat(facts.getInt("owed")).isZero();
    }

    @Test
    void the_inspectors_were_there_and_nothing_of_the_case_is_left_open() {
        assertThat(database.number(
                        "SELECT count(*) FROM visits WHERE inspection_id = ?::uuid AND signed_at IS NOT NULL",
                        inCase("INSPECTION")))
                .isEqualTo(1);
        assertThat(database.column(
                        "SELECT p.kind FROM proceedings p JOIN complaints c ON c.casefile_id = p.casefile_id"
                                + " WHERE c.reference = ? AND p.ended_at IS NULL",
                        reference))
                .isEmpty();
    }

    private String inCase(String kind) {
        return database.value(
                "SELECT p.id FROM proceedings p JOIN complaints c ON c.casefile_id = p.casefile_id"
                        + " WHERE c.reference = ? AND p.kind = ?",
                reference,
                kind);
    }

    private JsonObject read(String address) {
        Client.Answer answer = new Client(installation.url(), "inspektor").get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
