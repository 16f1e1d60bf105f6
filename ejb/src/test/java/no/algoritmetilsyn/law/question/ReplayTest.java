package no.algoritmetilsyn.law.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.penalty.accrual.AccrualReason;
import org.junit.jupiter.api.Test;

/** What was kept, computed anew, is the same, or it is told which row of law and which line is another. */
class ReplayTest {

    private static final String PASSED =
            "DAYS_PASSED\u001F1\u001F2027-02-02\u001F2027-02-10\u001F9\u001F15000\u001F135000\u001Fpol-29";

    private static Receipt receipt(List<RuleVersion> rules, String... lines) {
        return new Receipt("penalty", new TreeMap<>(Map.of("regime", "pol")), rules, List.of(lines), new TreeMap<>());
    }

    private static RuleVersion rule(String id, String text) {
        return RuleVersion.of(id, text);
    }

    @Test
    void the_same_is_the_same() {
        Receipt receipt = receipt(List.of(rule("penalty_forms/pol/DAY", "a")), PASSED);
        assertThat(Replay.of(KeptReceipt.of(receipt), receipt)).isEqualTo(new Replay(true, List.of()));
    }

    @Test
    void what_is_another_is_told_rows_of_law_first() {
        Receipt before = receipt(
                List.of(rule("forms/1", "a"), rule("forms/2", "b"), rule("forms/3", "c")), "A\u001F1", "B\u001F2");
        Receipt now = receipt(
                List.of(rule("forms/1", "a"), rule("forms/2", "x"), rule("forms/4", "d")), "A\u001F1", "B\u001F3", "C");
        Replay replay = Replay.of(KeptReceipt.of(before), now);
        assertThat(replay.same()).isFalse();
        assertThat(replay.differences())
                .containsExactly(
                        new Replay.Difference(Replay.Part.RULE, 0, "forms/2", "forms/2"),
                        new Replay.Difference(Replay.Part.RULE_GONE, 0, "forms/3", null),
                        new Replay.Difference(Replay.Part.RULE_ADDED, 0, null, "forms/4"),
                        new Replay.Difference(Replay.Part.LINE, 2, "B\u001F2", "B\u001F3"),
                        new Replay.Difference(Replay.Part.LINE, 3, null, "C"));
    }

    @Test
    void of_a_hash_alone_nothing_more_is_known() {
        Receipt now = receipt(List.of(), PASSED);
        assertThat(Replay.of(new KeptReceipt("0".repeat(64), null, null), now)).isEqualTo(new Replay(false, List.of()));
        assertThat(Replay.of(new KeptReceipt(now.sha256(), null, null), now).same())
                .isTrue();
    }

    @Test
    void a_line_that_was_kept_is_read_unless_the_program_knows_it_no_longer() {
        Line read = KeptLine.read(PASSED, AccrualReason.values()).orElseThrow();
        assertThat(read.kind()).isEqualTo(AccrualReason.DAYS_PASSED);
        assertThat(read.arguments()).contains("2027-02-10", "135000");
        assertThat(KeptLine.read("GONE\u001F1", AccrualReason.values())).isEmpty();
        assertThat(KeptLine.read("DAYS_PASSED\u001F1", AccrualReason.values())).isEmpty();
    }
}
