package no.algoritmetilsyn.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The act of 1967 and that of 2025, by the day from which the second holds, while the clock moves past it: what was decided before is
 * appealed by the act of then, and what is decided afterwards rests on the new one.
 */
@ExtendWith(Installation.class)
@Tag("soak")
class BothActsIT {

    private static final int DAYS = 10;

    /** An installation reads rows of law anew within a minute. */
    private static final Duration ROWS_ARE_READ = Duration.ofSeconds(90);

    private Installation installation;
    private Database database;
    private ReadyDecisions decisions;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        decisions = new ReadyDecisions(shared);
    }

    /** Other tests follow the act of 1967. */
    @AfterEach
    void the_act_of_1967_holds() {
        database.run("UPDATE regimes SET in_force_until = NULL WHERE code = 'fvl67'");
        database.run("UPDATE regimes SET in_force_from = NULL WHERE code = 'fvl25'");
        Patience.until(ROWS_ARE_READ, () -> appealLaw(database.today()).contains("§ 29"));
    }

    @Test
    void each_decision_follows_the_act_of_its_day() {
        LocalDate from = database.today().plusDays(DAYS);
        Client.Answer set = new Client(installation.url(), "admin")
                .post("/api/v1/operations/commencement", "{\"regime\": \"fvl25\", \"from\": \"" + from + "\"}");
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(appealLaw(from.minusDays(1))).contains("§ 29");
        assertThat(appealLaw(from)).contains("§ 63");

        String before = decisions.made();
        LocalDate arrived = database.today();
        assertThat(regime(before)).isEqualTo("fvl67");
        DemoClock.moveTo(installation, from.plusDays(1));
        String appeal = new ReadyAppeals(installation).of(before);
        new ReadyAppeals(installation)
                .take(
                        "inspektor",
                        appeal,
                        "assessAppeal",
                        "{\"conclusion\": \"HEARD\", \"arrived\": \"%s\"}".formatted(arrived));
        assertThat(database.value("SELECT asked FROM appeal_assessments WHERE appeal_id = ?::uuid", appeal))
                .as("an appeal of what was decided before")
                .contains("fvl67");

        String after = decisions.made();
        assertThat(regime(after)).isEqualTo("fvl25");
        Client.Answer unknown = reverse(after, "OTHER_RULE");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("/ground", "notInForce");
        Client.Answer drafted = reverse(after, "WEIGHTY_INTERESTS");
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
        String letter = drafted.json().getJsonArray("created").getString(0);
        JsonObject shown = Letters.read(new Client(installation.url(), "inspektor"), letter);
        assertThat(shown.toString()).contains("(2025) § 71", "bokstav d", "(2025) § 63");
        decisions.send(after, letter, "leder");
        assertThat(database.value(
                        "SELECT regime || ' ' || ground_row FROM decision_reversals WHERE decision_id = ?::uuid",
                        after))
                .isEqualTo("fvl25 weighty-interests/2025");
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    private Client.Answer reverse(String decision, String ground) {
        return new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/proceedings/" + decision + "/steps/reverseDecision",
                        """
                        {"ground": "%s", "effect": "FROM_NOW", "because": "Alle systema er slått av.", "heard": "Dei er samde."}
                        """
                                .formatted(ground));
    }

    private String regime(String decision) {
        return database.value("SELECT regime FROM decisions WHERE id = ?::uuid", decision);
    }

    private String appealLaw(LocalDate day) {
        return new Client(installation.url())
                .in("nb")
                .get("/api/v1/deadlines?rule=appeal&from=" + day)
                .json()
                .getString("law");
    }
}
