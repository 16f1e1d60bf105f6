package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.DemoClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Appeals that come when the decision is final and its proceeding closed, while the clock moves on: one that is heard all the same
 * (forvaltningsloven § 31), and one after a year, instead of which the authority takes the decision back by itself (§ 35).
 */
@Tag("soak")
class LateAppealIT extends AppealTestBase {

    @Test
    void one_that_comes_after_the_three_weeks_is_heard_for_a_reason_and_decided() {
        String decision = decisions.made();
        LocalDate arrived = database.today();
        final String appeal = appealed(decision, arrived.plusDays(45));
        assertThat(refused(appeal, assessment("HEARD", arrived))).contains("late");
        appeals.take("inspektor", appeal, "assessAppeal", assessment("HEARD_LATE", arrived));
        String row = database.value("SELECT asked FROM appeal_assessments WHERE appeal_id = ?::uuid", appeal);
        String hash = database.value("SELECT receipt_hash FROM appeal_assessments WHERE appeal_id = ?::uuid", appeal);
        assertThat(new Client(installation.url())
                        .post("/api/v1/law/appeal", row)
                        .body())
                .as("the arithmetic can be replayed")
                .contains(hash);
        appeals.forward(appeal);
        appeals.decide(appeal, "UPHELD", "");
        assertThat(facts(appeal).getString("result")).isEqualTo("UPHELD");
    }

    @Test
    void one_that_comes_after_a_year_is_barred_and_the_authority_reverses_by_itself() {
        String decision = decisions.made();
        LocalDate arrived = database.today();
        final String appeal = appealed(decision, arrived.plusYears(1).plusDays(10));
        assertThat(refused(appeal, assessment("HEARD_LATE", arrived))).contains("barred");
        appeals.take("inspektor", appeal, "assessAppeal", assessment("INADMISSIBLE", arrived));
        decisions.send(
                appeal,
                Letters.begin(new Client(installation.url(), "inspektor"), appeal, "dismissAppeal", "{}"),
                "leder");
        assertThat(facts(appeal).getString("ending")).isEqualTo("DISMISSED");

        String letter = Letters.begin(
                new Client(installation.url(), "inspektor"),
                decision,
                "reverseDecision",
                """
                {"ground": "NOT_DETRIMENTAL", "effect": "FROM_THE_BEGINNING", "because": "Klagen viste at vi tok feil.",
                 "heard": "Bare virksomheten berøres, og det er til fordel for den."}
                """);
        decisions.send(decision, letter, "leder");
        assertThat(proceeding(decision).getString("state")).isEqualTo("REVERSED");
    }

    /** The decision is closed when nobody has appealed in time; on a later day the body appeals all the same. */
    private String appealed(String decision, LocalDate day) {
        DemoClock.moveTo(installation, day);
        decisions.take("inspektor", decision, "closeDecision", "{}");
        assertThat(proceeding(decision).getString("state")).isEqualTo("FINAL");
        appeals.take("virksomhet", decision, "receiveAppeal", "{\"text\": \"Vi er ikke enige.\"}");
        return appeals.last(decision);
    }
}
