package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.COLLEAGUE;
import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.AppealFixture.appeal;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.decide;
import static no.algoritmetilsyn.process.AppealFixture.other;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DecideAgain;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.appeal.step.LeaveOutParty;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.penalty.PenaltyCounting;
import no.algoritmetilsyn.penalty.PenaltyPages;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appeals from the day they come in until what was appealed has taken them over. */
class AppealWayTest {

    @AutoClose
    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR);
    }

    private static List<String> differing() {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PenaltyCounting.class).differing());
    }

    @Test
    void the_appeal_body_reduces_a_claim_and_what_has_accrued_follows() {
        UUID penalty = fixture.claimed();
        UUID appeal = fixture.appealed(penalty, TENTH);
        assertThat(fixture.texts("SELECT relation FROM links WHERE from_id = :id", appeal))
                .containsExactly("APPEALS");
        assertThat(fixture.tasks(appeal)).containsExactly("assessAppeal");
        fixture.take(appeal, assess(Conclusion.HEARD, TENTH));
        assertThat(fixture.texts(
                        "SELECT last_day || ' ' || timely || ' ' || bar_on || ' ' || detriment_on FROM appeal_assessments"
                                + " WHERE appeal_id = :id",
                        appeal))
                .as("three weeks, one year, and three months, from Wednesday 10 February 2027")
                .containsExactly("2027-03-03 true 2028-02-10 2027-05-10");
        assertThat(fixture.tasks(appeal)).containsExactly("reviewAppeal");
        fixture.forward(appeal);
        assertThat(fixture.words(appeal, LetterKind.APPEAL_FORWARDED)).contains("Kommunen har ikkje sagt noko nytt.");
        assertThat(fixture.appealState(appeal)).isEqualTo("FORWARDED");
        assertThat(fixture.tasks(appeal)).containsExactly("decideAppeal");
        assertThat(fixture.texts("SELECT organ FROM tasks WHERE subject_id = :id AND state = 'OPEN'", appeal))
                .containsExactly("APPEAL_BODY");

        assertThat(fixture.forbidden(appeal, decide(AppealResult.UPHELD, null)))
                .as("the first instance does not decide")
                .isEqualTo("ROLE");
        fixture.as(OFFICER);
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, null))).containsExactly("/amount required");
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, 135_000))).containsExactly("/amount notLess");
        fixture.take(appeal, decide(AppealResult.CHANGED, 75_000));
        UUID letter = fixture.letter(appeal);
        fixture.take(appeal, new SubmitLetter(letter));
        String hash = fixture.text("SELECT hash FROM letters WHERE id = :id", letter);
        assertThat(fixture.forbidden(appeal, new ApproveLetter(letter, hash)))
                .as("four eyes")
                .isEqualTo("NOT_AUTHOR");
        fixture.as(LEADER);
        assertThat(fixture.refused(appeal, new ApproveLetter(letter, hash)))
                .as("an unsent letter of the appeal body is its internal paper")
                .isEqualTo("noLetter");
        fixture.sign(appeal, letter, COLLEAGUE);
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 135000");
        fixture.as(OFFICER).take(appeal, new SendLetter(letter));

        assertThat(fixture.appealState(appeal)).isEqualTo("ENDED DECIDED");
        assertThat(fixture.fixture.hasEnded(appeal)).isTrue();
        assertThat(fixture.texts("SELECT amount FROM penalty_claim_reductions WHERE penalty_id = :id", penalty))
                .containsExactly("60000");
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 75000");
        assertThat(differing()).isEmpty();
    }

    @Test
    void the_first_instance_changes_its_decision_and_the_order_follows() {
        UUID decision = fixture.decided();
        UUID order = fixture.orderOf(decision);
        LocalDate later = LocalDate.of(2027, 4, 1);
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        assertThat(fixture.wrong(appeal, review(AppealResult.CHANGED, null, new Point(2, MONDAY.plusDays(1)))))
                .containsExactly("/points/0/limit detriment");
        assertThat(fixture.wrong(appeal, review(AppealResult.CHANGED, null, new Point(9, null))))
                .containsExactly("/points/0/number unknown");
        fixture.take(appeal, review(AppealResult.CHANGED, null, new Point(1, null), new Point(2, later)));
        assertThat(fixture.points(order)).as("drafted is not decided").containsExactly("WAITING", "WAITING", "WAITING");
        fixture.send(appeal, LEADER);
        assertThat(fixture.points(order)).containsExactly("ANNULLED", "WAITING", "WAITING");
        assertThat(fixture.deadlines(order, "order-limit")).contains("RUNNING " + later);
        assertThat(fixture.texts("SELECT result FROM decision_appeal_results WHERE decision_id = :id", decision))
                .containsExactly("CHANGED");
        assertThat(fixture.appealState(appeal)).isEqualTo("ENDED CHANGED");

        UUID again = fixture.appealed(decision, MONDAY);
        fixture.take(again, assess(Conclusion.HEARD, MONDAY));
        fixture.take(again, review(AppealResult.ANNULLED, null));
        fixture.send(again, LEADER);
        assertThat(fixture.points(order)).containsExactly("ANNULLED", "ANNULLED", "ANNULLED");
        assertThat(fixture.tasks(order)).containsExactly("tellFulfilled");
    }

    @Test
    void two_appeals_of_one_decision_go_their_own_ways() {
        UUID decision = fixture.decided();
        UUID own = fixture.appealed(decision, MONDAY);
        assertThat(fixture.refused(decision, appeal(MONDAY, null))).isEqualTo("appealed");
        UUID others = fixture.appealed(decision, other(MONDAY, MONDAY));
        assertThat(others).isNotEqualTo(own);
        fixture.take(own, assess(Conclusion.HEARD, MONDAY));
        fixture.take(others, assess(Conclusion.HEARD, MONDAY));
        fixture.take(others, new LeaveOutParty(1, "Kommunen veit alt om klaga."));
        fixture.forward(others);
        assertThat(fixture.appealState(own)).isEqualTo("REVIEW");
        assertThat(fixture.appealState(others)).isEqualTo("FORWARDED");
        fixture.as(OFFICER).take(others, decide(AppealResult.UPHELD, null));
        fixture.sendAsBody(others);
        assertThat(fixture.appealState(others)).isEqualTo("ENDED DECIDED");
        assertThat(fixture.appealState(own)).isEqualTo("REVIEW");
        assertThat(fixture.points(fixture.orderOf(decision))).containsExactly("WAITING", "WAITING", "WAITING");
    }

    @Test
    void while_the_decision_waits_the_penalty_stands_still() {
        UUID decision = fixture.decided();
        UUID penalty = fixture.neglected(decision);
        UUID appeal = fixture.appealed(decision, appeal(LocalDate.of(2026, 12, 1), "Vi rekk det ikkje."));
        assertThat(fixture.tasks(appeal)).containsExactly("assessAppeal", "decideSuspension");
        fixture.take(appeal, new DecideSuspension(true, TENTH, null, "Skaden er liten."));
        fixture.send(appeal, LEADER);
        assertThat(fixture.words(appeal, LetterKind.SUSPENDED_EFFECT)).contains("ventar frå 10. februar 2027");
        assertThat(fixture.tasks(appeal)).containsExactly("assessAppeal");
        assertThat(fixture.stored(penalty))
                .as("eight days of 15 000, and none today")
                .isEqualTo("2027-02-10 120000");

        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.forward(appeal);
        fixture.on(LocalDate.of(2027, 2, 16));
        fixture.as(OFFICER).take(appeal, decide(AppealResult.UPHELD, null));
        fixture.sendAsBody(appeal);
        assertThat(fixture.texts(
                        "SELECT from_on || ' ' || until_on FROM penalty_pauses WHERE penalty_id = :id", penalty))
                .containsExactly("2027-02-10 2027-02-16");
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-16 120000");
        assertThat(differing()).isEmpty();
    }

    @Test
    void a_suspension_that_never_begins_gives_the_penalty_no_day_off() {
        UUID decision = fixture.decided();
        UUID penalty = fixture.neglected(decision);
        UUID appeal = fixture.appealed(decision, appeal(LocalDate.of(2026, 12, 1), "Vi rekk det ikkje."));
        fixture.take(appeal, new DecideSuspension(true, TENTH.plusDays(4), null, "Skaden er liten."));
        fixture.send(appeal, LEADER);
        fixture.on(TENTH.plusDays(2));
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        fixture.on(TENTH.plusDays(6));
        long total = fixture.fixture.inTransaction(() -> fixture.fixture
                .get(PenaltyPages.class)
                .accrued(penalty, TENTH.plusDays(6))
                .total());
        assertThat(total).as("each day from 2 to 16 February").isEqualTo(15 * 15_000);
        assertThat(differing()).isEmpty();
    }

    @Test
    void another_appeal_body_remits_and_the_first_instance_decides_again() {
        fixture.appealBodyElsewhere();
        try {
            UUID decision = fixture.decided();
            UUID order = fixture.orderOf(decision);
            UUID appeal = fixture.appealed(decision, MONDAY);
            fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
            fixture.take(appeal, review(AppealResult.UPHELD, null));
            fixture.send(appeal, LEADER);
            assertThat(fixture.words(appeal, LetterKind.APPEAL_FORWARDED)).contains("Nemnda");
            assertThat(fixture.tasks(appeal)).containsExactly("sendPapers");
            fixture.take(appeal, AppealFixture.papers(MONDAY));
            assertThat(fixture.tasks(appeal)).containsExactly("recordOutcome");
            assertThat(fixture.as(OFFICER).forbidden(appeal, decide(AppealResult.UPHELD, null)))
                    .as("it is not theirs")
                    .contains("RELATED");
            fixture.as(INSPECTOR)
                    .take(
                            appeal,
                            new RecordAppealOutcome(
                                    AppealResult.REMITTED,
                                    MONDAY,
                                    "2026/77",
                                    "personvernforordningen artikkel 58",
                                    List.of(),
                                    null,
                                    List.of()));
            assertThat(fixture.appealState(appeal)).isEqualTo("REMITTED");
            assertThat(fixture.points(order)).containsExactly("ANNULLED", "ANNULLED", "ANNULLED");
            assertThat(fixture.tasks(appeal)).containsExactly("decideAgain");
            fixture.take(appeal, new DecideAgain("Nytt vedtak er opna."));
            assertThat(fixture.appealState(appeal)).isEqualTo("ENDED DECIDED");
            assertThat(fixture.fixture.hasEnded(appeal)).isTrue();
        } finally {
            fixture.owner("UPDATE appeal_bodies SET own = true, name_nb = NULL, name_nn = NULL, name_en = NULL"
                    + " WHERE id = 'gdpr/demo'");
        }
    }
}
