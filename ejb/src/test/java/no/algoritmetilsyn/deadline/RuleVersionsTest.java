package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which version of a rule counts on a day, and under which act. */
class RuleVersionsTest extends DeadlineRulesTestBase {

    @Test
    void a_rule_that_was_read_wrongly_is_kept_but_no_longer_counted_by() {
        assertThat(fixture.rules().version("fvl67/appeal-detriment").isCurrent())
                .isFalse();
        assertThat(fixture.rules().rule("appeal-detriment", "fvl67", TODAY).id())
                .isEqualTo("fvl67/appeal-detriment/2");
        assertThat(fixture.rules().all()).allMatch(DeadlineRule::isCurrent);
    }

    @Test
    void without_a_regime_the_one_in_force_is_taken() {
        assertThat(fixture.rules().rule("appeal", null, TODAY).regime()).isEqualTo("fvl67");
        assertThat(fixture.rules().rule("complaint-answer-goal", null, TODAY).regime())
                .isEqualTo("service");
    }

    @Test
    void a_rule_of_a_regime_not_in_force_must_be_asked_for_by_name() {
        assertThat(refusal("incident-report", null)).contains(Refusal.NOT_IN_FORCE);
        assertThat(refusal("incident-report", "aia")).isEmpty();
        assertThat(refusal("fine-limitation", null)).contains(Refusal.REGIME_NEEDED);
        assertThat(refusal("fine-limitation", "digs")).isEmpty();
        assertThat(refusal("appeal", "fvl99")).contains(Refusal.UNKNOWN_REGIME);
        assertThat(refusal("appeal", "offl")).contains(Refusal.UNKNOWN_RULE);
        assertThat(refusal("nonsense", null)).contains(Refusal.UNKNOWN_RULE);
    }

    @Test
    void a_version_of_a_rule_counts_from_its_day_to_the_day_before_the_next() throws SQLException {
        try (var amended = new DeadlineFixture()) {
            try (var owner = amended.database.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute(
                        "UPDATE deadline_rules SET valid_until = '2027-01-01' WHERE id = 'service/complaint-answer-goal'");
                sql.execute("INSERT INTO deadline_rules SELECT 'service/complaint-answer-goal/2027', code, regime,"
                        + " DATE '2027-01-01', NULL, nature, 8, unit, start_kind, computing, whose, follows, extendable,"
                        + " provision FROM deadline_rules WHERE id = 'service/complaint-answer-goal'");
            }
            LocalDate lastOfOld = LocalDate.of(2026, 12, 31);
            assertThat(amended.rules()
                            .rule("complaint-answer-goal", null, lastOfOld)
                            .limit()
                            .amount())
                    .isEqualTo(12);
            assertThat(amended.rules()
                            .rule("complaint-answer-goal", null, lastOfOld.plusDays(1))
                            .limit()
                            .amount())
                    .isEqualTo(8);
        }
    }
}
