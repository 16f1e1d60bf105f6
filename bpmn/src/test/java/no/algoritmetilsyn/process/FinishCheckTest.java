package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.other;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.AskSuspension;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is lacking before a letter is sent or a proceeding ends is told all at once, and is what refuses. */
class FinishCheckTest {

    /** The day after the last day to appeal: three weeks from Monday 30 November 2026. */
    private static final LocalDate FINAL = LocalDate.of(2026, 12, 22);

    @AutoClose
    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR).on(MONDAY);
    }

    /** What is lacking before a step, as section, rule and page on which it is mended. */
    private static List<String> lacking(UUID proceeding, String step) {
        Map<String, List<Lack>> all = fixture.fixture.inTransaction(
                () -> fixture.fixture.get(StepPages.class).lacking(proceeding));
        return words(all.get(step));
    }

    private static List<String> ofLetter(UUID letter) {
        return words(fixture.fixture.inTransaction(
                () -> fixture.fixture.get(LetterPages.class).open(letter).lacking()));
    }

    private static List<String> words(List<Lack> lacks) {
        return lacks.stream()
                .map(lack -> lack.section() + " " + lack.rule() + (lack.mend() == null ? "" : " " + lack.mend()))
                .toList();
    }

    @Test
    void what_keeps_a_decision_open_is_told_at_once_and_in_the_order_in_which_it_refuses() {
        UUID decision = fixture.decided();
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(decision, new CorrectDecision("2. mars", "1. mars"));
        UUID letter = fixture.letter(decision);
        assertThat(lacking(decision, "closeDecision"))
                .containsExactly(
                        "DATES appealRuns", "QUESTIONS appealOpen", "LETTERS letterOpen /tilsyn/brev/" + letter);
        fixture.on(FINAL);
        assertThat(lacking(decision, "closeDecision"))
                .containsExactly("QUESTIONS appealOpen", "LETTERS letterOpen /tilsyn/brev/" + letter);
        assertThat(fixture.refused(decision, new CloseDecision(null))).isEqualTo("appealOpen");
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(fixture.refused(decision, new CloseDecision(null))).isEqualTo("letterOpen");
        fixture.take(decision, new DiscardLetter(letter));
        assertThat(lacking(decision, "closeDecision")).isEmpty();
        fixture.take(decision, new CloseDecision(null));
        assertThat(lacking(decision, "closeDecision"))
                .as("nothing is lacking in what has ended")
                .isEmpty();
    }

    @Test
    void what_keeps_a_letter_back_stands_on_its_page_and_at_the_steps_that_send_it() {
        UUID decision = fixture.decided();
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, new AskSuspension("Vi rekk det ikkje.", null, null));
        fixture.take(appeal, new DecideSuspension(false, null, null, "Det hastar."));
        UUID suspension = fixture.letter(appeal);
        fixture.clock.advance(Duration.ofMinutes(1));
        fixture.take(appeal, review(AppealResult.CHANGED, null, new Point(1, null)));
        UUID letter = fixture.letter(appeal);
        String other = "LETTERS otherLetterOpen /tilsyn/brev/" + suspension;
        assertThat(ofLetter(letter)).containsExactly(other);
        fixture.take(decision, other(MONDAY, MONDAY));
        String untold = "STATEMENTS partyNotTold /tilsyn/delsak/" + appeal + "/varsle-andre-parter";
        assertThat(ofLetter(letter)).containsExactly(other, untold);
        assertThat(lacking(appeal, "submitLetter")).containsExactly(other, untold);
        assertThat(fixture.refused(appeal, new SubmitLetter(letter))).isEqualTo("otherLetterOpen");
        fixture.take(appeal, new DiscardLetter(suspension));
        assertThat(fixture.refused(appeal, new SubmitLetter(letter))).isEqualTo("partyNotTold");
    }

    @Test
    void a_letter_that_is_not_written_is_unfinished_block_by_block() {
        UUID decision = fixture.decided();
        fixture.on(LocalDate.of(2027, 12, 1));
        UUID appeal = fixture.appealed(decision, LocalDate.of(2027, 12, 1));
        fixture.take(appeal, assess(Conclusion.INADMISSIBLE, MONDAY));
        fixture.take(appeal, new DismissAppeal(null));
        UUID letter = fixture.letter(appeal);
        List<Lack> lacks = fixture.fixture.inTransaction(
                () -> fixture.fixture.get(StepPages.class).lacking(appeal).get("submitLetter"));
        assertThat(words(lacks)).containsExactly("DOCUMENTS letterUnfinished /tilsyn/brev/" + letter);
        assertThat(lacks.get(0).field()).isEqualTo("/text/reason");
        fixture.write(appeal, "reason");
        assertThat(lacking(appeal, "submitLetter")).isEmpty();
    }

    @Test
    void a_body_is_not_told_what_the_authority_lacks() {
        UUID appeal = fixture.appealed(fixture.decided(), MONDAY);
        fixture.as(new BodyFixture(fixture.fixture).signatory("310023450"));
        assertThat(fixture.fixture.inTransaction(
                        () -> fixture.fixture.get(StepPages.class).lacking(appeal)))
                .isEmpty();
    }
}
