package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DecisionFixture.HEARD_BY;
import static no.algoritmetilsyn.process.DecisionFixture.LIMIT;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.AskCommentTime;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.decision.step.CorrectDecisionArrival;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.decision.step.GrantCommentTime;
import no.algoritmetilsyn.decision.step.HearingException;
import no.algoritmetilsyn.decision.step.ProceedWithoutStatement;
import no.algoritmetilsyn.decision.step.RefuseCommentTime;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.decision.step.TellEnding;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.SendBackLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.Test;

/** The ways of a decision through its model, each element of it passed. */
class DecisionWayTest extends DecisionTestBase {

    private static final LocalDate LATER = LocalDate.of(2026, 12, 28);

    @Test
    void a_body_is_heard_gets_more_time_speaks_and_is_bound_when_the_letter_has_left() {
        UUID id = fixture.open();
        assertThat(fixture.state(id)).isEqualTo("NOTICE");
        assertThat(fixture.tasks(id)).containsExactly("prepareNotice");
        fixture.take(id, DecisionFixture.notice(null, 20_000));
        assertThat(fixture.tasks(id)).as("the letter ends the task").containsExactly("prepareNotice");
        assertThat(fixture.words(id, LetterKind.ADVANCE_NOTICE))
                .contains(
                        "21. desember 2026",
                        "Modellen avgjer åleine.",
                        "artikkel 22 nr. 1",
                        "artikkel 58 nr. 2 bokstav d",
                        "20 000 kroner",
                        "§ 16");
        fixture.send(id, LAWYER);
        assertThat(fixture.state(id)).isEqualTo("HEARING");
        assertThat(fixture.tasks(id)).containsExactly("awaitStatement");
        assertThat(fixture.deadlines(id, "comment-notice")).containsExactly("RUNNING 2026-12-21");

        fixture.take(id, new AskCommentTime(LATER, "Ferie.", Channel.PHONE, MONDAY));
        assertThat(fixture.tasks(id)).containsExactly("awaitStatement", "decideCommentTime");
        fixture.take(id, new GrantCommentTime(LATER, "Grunnen er god."));
        assertThat(fixture.deadlines(id, "comment-notice")).containsExactly("RUNNING 2026-12-28");
        assertThat(fixture.words(id, LetterKind.MORE_TIME_GRANTED)).contains("28. desember 2026");

        fixture.on(LocalDate.of(2026, 12, 22));
        fixture.take(id, DecisionFixture.statement(LocalDate.of(2026, 12, 20)));
        assertThat(fixture.state(id)).isEqualTo("ASSESSING");
        assertThat(fixture.tasks(id)).containsExactly("assessStatement");
        fixture.take(id, new AssessStatement("Det endrar ikkje noko."));
        assertThat(fixture.tasks(id)).containsExactly("writeDecision");

        fixture.take(id, DecisionFixture.draft(PenaltyKind.DAY, DecisionFixture.point(LIMIT, 20_000)));
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        fixture.as(LEADER).take(id, new SendBackLetter(letter, "Skriv kven som ser over."));
        fixture.as(INSPECTOR)
                .take(
                        id,
                        new DraftDecision(
                                "Modellen avgjer åleine.",
                                "Artikkel 22.",
                                "Sakshandsamaren ser berre poengsummen.",
                                List.of(DecisionFixture.point(LIMIT, 15_000)),
                                PenaltyKind.DAY,
                                500_000));
        assertThat(fixture.letter(id)).as("the same letter, written anew").isEqualTo(letter);
        fixture.submit(id, letter);
        fixture.sign(id, letter, LEADER);
        assertThat(fixture.state(id)).as("signed is not made").isEqualTo("WRITING");
        fixture.take(id, new SendLetter(letter));
        assertThat(fixture.state(id)).isEqualTo("MADE");
        assertThat(fixture.words(id, LetterKind.DECISION))
                .contains(
                        "1. mars 2027",
                        "15 000 kroner",
                        "kvart døgn",
                        "500 000 kroner",
                        "poengsummen",
                        "3 veker",
                        "§ 42",
                        "§ 36");
        assertThat(fixture.tasks(id)).containsExactly("followDecision");
        assertThat(fixture.deadlines(id, "appeal")).containsExactly("RUNNING 2027-01-12");

        fixture.take(id, new CorrectDecisionArrival(LocalDate.of(2026, 12, 22), "De opna det då."));
        fixture.take(id, new CorrectDecision("bustadsøkjar", "bustadsøkjarar"));
        fixture.send(id, LAWYER);
        assertThat(fixture.refused(id, new CloseDecision(null))).isEqualTo("appealRuns");
        fixture.on(LocalDate.of(2027, 1, 14));
        fixture.take(id, new DiscardLetter(fixture.letter(id)));
        fixture.take(id, new CloseDecision(null));
        assertThat(fixture.state(id)).isEqualTo("FINAL");
        assertThat(fixture.fixture.hasEnded(id)).isTrue();
    }

    @Test
    void a_body_that_says_nothing_is_decided_about_when_its_time_has_passed() {
        UUID id = fixture.heard(null);
        assertThat(fixture.refused(id, new ProceedWithoutStatement(null))).isEqualTo("hearingRuns");
        fixture.on(HEARD_BY.plusDays(1));
        fixture.take(id, new ProceedWithoutStatement("Ringte dei, ingen svarte."));
        assertThat(fixture.state(id)).isEqualTo("WRITING");
        assertThat(fixture.tasks(id)).containsExactly("writeDecision");
        assertThat(fixture.deadlines(id, "comment-notice")).containsExactly("LAPSED 2026-12-21");
    }

    @Test
    void what_is_said_while_the_decision_is_written_stops_it_until_somebody_has_assessed_it() {
        UUID id = fixture.assessed(null);
        fixture.take(id, DecisionFixture.draft(null, DecisionFixture.point(LIMIT, null)));
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        fixture.sign(id, letter, LEADER);
        fixture.take(id, DecisionFixture.statement(MONDAY));
        assertThat(fixture.tasks(id)).containsExactly("assessStatement");
        assertThat(fixture.refused(id, new SendLetter(letter))).isEqualTo("notHeardYet");
        fixture.take(id, new AssessStatement("Det endrar framleis ikkje noko."));
        assertThat(fixture.tasks(id)).containsExactly("writeDecision");
        fixture.take(id, new SendLetter(letter));
        assertThat(fixture.state(id)).isEqualTo("MADE");
    }

    @Test
    void a_leader_can_leave_the_notice_out() {
        UUID id = fixture.open();
        assertThat(fixture.forbidden(id, new SkipNotice(HearingException.ENDANGERS, "Det slettast i kveld.")))
                .contains("ROLE");
        fixture.as(LEADER).take(id, new SkipNotice(HearingException.ENDANGERS, "Det slettast i kveld."));
        assertThat(fixture.tasks(id)).containsExactly("writeDecision");
        fixture.as(INSPECTOR).take(id, DecisionFixture.draft(PenaltyKind.DAY, DecisionFixture.point(LIMIT, 9_000)));
        fixture.send(id, LEADER);
        assertThat(fixture.state(id)).isEqualTo("MADE");
    }

    @Test
    void more_time_is_refused_and_the_limit_stands() {
        UUID id = fixture.heard(null);
        fixture.take(id, new AskCommentTime(LATER, "Ferie.", Channel.LETTER, MONDAY));
        assertThat(fixture.refused(id, new AskCommentTime(LATER, "Ferie.", Channel.LETTER, MONDAY)))
                .isEqualTo("pending");
        fixture.take(id, new RefuseCommentTime("Tre veker er nok."));
        assertThat(fixture.tasks(id)).containsExactly("awaitStatement");
        assertThat(fixture.deadlines(id, "comment-notice")).containsExactly("RUNNING 2026-12-21");
        assertThat(fixture.words(id, LetterKind.MORE_TIME_REFUSED)).contains("21. desember 2026");
    }

    @Test
    void a_proceeding_without_a_notice_ends_at_once() {
        UUID id = fixture.open();
        fixture.take(id, new EndWithoutDecision("Det er retta."));
        assertThat(fixture.state(id)).isEqualTo("ENDED");
        assertThat(fixture.fixture.hasEnded(id)).isTrue();
    }

    @Test
    void a_body_that_was_told_is_told_that_nothing_comes_of_it() {
        UUID id = fixture.heard(null);
        fixture.take(id, new EndWithoutDecision("Det er retta."));
        assertThat(fixture.state(id)).isEqualTo("ENDING");
        assertThat(fixture.tasks(id)).containsExactly("tellEnding");
        fixture.take(id, new TellEnding("De har retta det."));
        fixture.send(id, LEADER);
        assertThat(fixture.state(id)).isEqualTo("ENDED");
        assertThat(fixture.words(id, LetterKind.CASE_ENDED)).contains("30. november 2026", "De har retta det.");
        assertThat(fixture.fixture.hasEnded(id)).isTrue();
    }
}
