package no.algoritmetilsyn.lawbook.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.law.LawFixture;
import org.junit.jupiter.api.Test;

/** What was done by the former law stays under it. */
class LawTimesTest extends LawChangesSetup {

    @Test
    void a_version_of_a_provision_begins_after_the_last_breach_that_the_former_measured() throws SQLException {
        String file = as(LAWYER, changes -> changes.export(LawKind.PROVISIONS));
        String header = file.lines().findFirst().orElseThrow() + "\n";
        Function<String, String> from = day -> header
                + line(file, "gdpr-35-1")
                        .replaceFirst("gdpr-35-1,,", "gdpr-35-1," + day + ",")
                        .replace("35,1", "35,2") + "\n";
        finding("gdpr-35-1", "2026-10-05");
        assertThat(problems(LawKind.PROVISIONS, from.apply("2026-10-05")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(LineProblem.Code.IN_USE);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.details()).containsExactly("1", "2026-10-05");
                });
        UUID id = propose(LawKind.PROVISIONS, from.apply("2026-10-06"));
        // Somebody records a breach while the proposal waits.
        finding("gdpr-35-1", "2026-10-07");
        assertThat(as(LEADER, changes -> changes.find(id).orElseThrow()).problems())
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.IN_USE);
        assertThatThrownBy(() -> as(LEADER, changes -> changes.approve(id, "x")))
                .isInstanceOf(LawFileRefused.class);
        UUID later = propose(LawKind.PROVISIONS, from.apply("2026-10-08"));
        as(LEADER, changes -> changes.approve(later, "Riktig"));
        database.run(entities -> {
            var laws = LawFixture.laws(entities, CLOCK);
            assertThat(laws.provision("gdpr-35-1").paragraph()).hasValue("2");
            assertThat(laws.provision("gdpr-35-1", LocalDate.of(2026, 10, 7)).paragraph())
                    .hasValue("1");
            assertThat(laws.provision("gdpr-35-1").version())
                    .isNotEqualTo(laws.provision("gdpr-35-1", LocalDate.of(2026, 10, 7))
                            .version());
        });
    }

    @Test
    void a_limit_that_was_counted_keeps_its_rule() throws SQLException {
        String file = as(LAWYER, changes -> changes.export(LawKind.DEADLINE_RULES));
        String header = file.lines().findFirst().orElseThrow() + "\n";
        String line = line(file, "fvl67/comment-notice");
        Function<String, String> ended = day -> header + line.replaceFirst(",fvl67,,,", ",fvl67,," + day + ",") + "\n";
        owner(
                "INSERT INTO deadlines (id, subject_kind, subject_id, rule_code, regime, rule_id, nature, whose, follows, start_kind,"
                        + " start_date, due_date, due_instant, provisional, status, lines, started_by, started_at, version)"
                        + " VALUES (gen_random_uuid(), 'X', gen_random_uuid(), 'comment-notice', 'fvl67', 'fvl67/comment-notice', 'SET_LIMIT',"
                        + " 'PARTY', 'remind', 'DISPATCHED', '2026-11-10', '2026-12-01', now(), false, 'RUNNING', '[]', gen_random_uuid(),"
                        + " now(), 0)");
        assertThat(problems(LawKind.DEADLINE_RULES, ended.apply("2026-11-10")))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.IN_USE);
        assertThat(propose(LawKind.DEADLINE_RULES, ended.apply("2026-11-11"))).isNotNull();
    }
}
