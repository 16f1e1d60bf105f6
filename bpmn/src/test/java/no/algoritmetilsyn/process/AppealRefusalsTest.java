package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
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
import no.algoritmetilsyn.appeal.step.AskMending;
import no.algoritmetilsyn.appeal.step.AskSuspension;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.appeal.step.ProceedUnmended;
import no.algoritmetilsyn.appeal.step.ReceiveMending;
import no.algoritmetilsyn.appeal.step.RegisterInError;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What law refuses about appeals: too late, not mended, to the detriment, by those who took part, and what ends them early. */
class AppealRefusalsTest {

    /** The last day: three weeks from Monday 30 November 2026. */
    private static final LocalDate LAST = LocalDate.of(2026, 12, 21);

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

    @Test
    void a_late_appeal_is_heard_only_for_a_reason_and_never_after_a_year() {
        UUID decision = fixture.decided();
        assertThat(fixture.wrong(decision, appeal(MONDAY.plusDays(1), null))).containsExactly("/posted future");
        assertThat(fixture.wrong(decision, appeal(MONDAY.minusDays(1), null))).containsExactly("/posted tooEarly");
        fixture.on(LAST.plusDays(1));
        UUID late = fixture.appealed(decision, LAST.plusDays(1));
        assertThat(fixture.wrong(late, assess(Conclusion.HEARD, MONDAY))).containsExactly("/conclusion late");
        assertThat(fixture.wrong(late, new AssessAppeal(Conclusion.HEARD_LATE, MONDAY, null, null, null, null)))
                .containsExactly("/reason required");
        var reasons = new AssessAppeal(
                Conclusion.HEARD, MONDAY, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 7), null, null);
        fixture.take(late, reasons);
        assertThat(fixture.text("SELECT last_day FROM appeal_assessments WHERE appeal_id = :id", late))
                .as("asked for reasons, which came on 7 December: three weeks from then")
                .isEqualTo("2026-12-28");

        UUID second = fixture.appealed(fixture.decided(), MONDAY);
        assertThat(fixture.wrong(second, assess(Conclusion.HEARD_LATE, MONDAY))).containsExactly("/conclusion inTime");
        assertThat(fixture.wrong(second, assess(Conclusion.INADMISSIBLE, MONDAY)))
                .containsExactly("/conclusion admissible");

        UUID third = fixture.decided();
        LocalDate after = LocalDate.of(2027, 12, 1);
        fixture.on(after);
        UUID barred = fixture.appealed(third, after);
        assertThat(fixture.wrong(barred, assess(Conclusion.HEARD_LATE, MONDAY))).containsExactly("/conclusion barred");
        fixture.take(barred, assess(Conclusion.INADMISSIBLE, MONDAY));
        assertThat(fixture.tasks(barred)).containsExactly("dismissAppeal");
        fixture.take(barred, new DismissAppeal(null));
        fixture.write(barred, "reason");
        assertThat(fixture.words(barred, LetterKind.DISMISSAL)).contains("§ 31", "klage");
        fixture.send(barred, LEADER);
        assertThat(fixture.appealState(barred)).isEqualTo("ENDED DISMISSED");
        assertThat(fixture.fixture.hasEnded(barred)).isTrue();
    }

    @Test
    void what_is_missing_is_asked_for_with_a_short_limit() {
        fixture.on(MONDAY);
        UUID appeal = fixture.appealed(fixture.decided(), MONDAY);
        fixture.take(appeal, assess(Conclusion.TO_MEND, MONDAY));
        assertThat(fixture.tasks(appeal)).containsExactly("askMending");
        assertThat(fixture.wrong(appeal, new AskMending("Underskrifta manglar.", MONDAY)))
                .containsExactly("/limit past");
        fixture.take(appeal, new AskMending("Underskrifta manglar.", LocalDate.of(2026, 12, 14)));
        assertThat(fixture.refused(appeal, new ProceedUnmended(null)))
                .as("nobody was asked yet")
                .isEqualTo("notAsked");
        fixture.write(appeal, "otherwise");
        fixture.sendAlone(appeal);
        assertThat(fixture.tasks(appeal)).containsExactly("awaitMending");
        assertThat(fixture.deadlines(appeal, "complete-appeal")).containsExactly("RUNNING 2026-12-14");
        assertThat(fixture.refused(appeal, new ProceedUnmended(null))).isEqualTo("limitRuns");
        fixture.on(LocalDate.of(2026, 12, 15));
        fixture.take(appeal, new ProceedUnmended(null));
        assertThat(fixture.tasks(appeal)).containsExactly("assessAppeal");
        assertThat(fixture.wrong(appeal, assess(Conclusion.TO_MEND, MONDAY)))
                .containsExactly("/conclusion askedAlready");
        fixture.take(appeal, assess(Conclusion.INADMISSIBLE, MONDAY));
        assertThat(fixture.tasks(appeal)).containsExactly("dismissAppeal");

        fixture.on(MONDAY);
        UUID mended = fixture.appealed(fixture.decided(), MONDAY);
        fixture.take(mended, assess(Conclusion.TO_MEND, MONDAY));
        fixture.take(mended, new AskMending("Underskrifta manglar.", LocalDate.of(2026, 12, 14)));
        fixture.write(mended, "otherwise");
        fixture.sendAlone(mended);
        fixture.take(mended, new ReceiveMending("No er ho underskriven.", Channel.LETTER, MONDAY, List.of()));
        fixture.take(mended, assess(Conclusion.HEARD, MONDAY));
        assertThat(fixture.tasks(mended)).containsExactly("reviewAppeal");
    }

    @Test
    void the_appellant_is_not_worse_off_unless_others_outweigh_and_they_were_told_in_time() {
        fixture.on(MONDAY);
        UUID decision = fixture.decided();
        UUID appeal = fixture.forwarded(decision, MONDAY);
        fixture.as(OFFICER);
        Point shorter = new Point(2, LocalDate.of(2027, 2, 15));
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, null, shorter)))
                .containsExactly("/points/0/limit detriment");
        assertThat(fixture.wrong(appeal, worse(shorter, null, null, false))).containsExactly("/interests outweigh");
        assertThat(fixture.wrong(appeal, worse(shorter, "Søkjarane ventar.", null, false)))
                .containsExactly("/noticed notTold");
        assertThat(fixture.wrong(appeal, worse(shorter, null, null, true))).containsExactly("/othersFounded noOther");
        fixture.take(appeal, worse(shorter, "Søkjarane ventar.", MONDAY, false));

        fixture.as(INSPECTOR).take(decision, other(MONDAY, MONDAY));
        fixture.as(OFFICER).take(appeal, worse(shorter, null, null, true));
        LocalDate tooLate = LocalDate.of(2027, 3, 1);
        fixture.on(tooLate);
        assertThat(fixture.wrong(
                        appeal, worse(new Point(2, LocalDate.of(2027, 3, 2)), "Søkjarane ventar.", tooLate, false)))
                .as("three months from 30 November end on 28 February")
                .containsExactly("/noticed tooLate");
    }

    private static DraftAppealDecision worse(Point point, String interests, LocalDate noticed, boolean others) {
        return new DraftAppealDecision(
                AppealResult.CHANGED,
                "personvernforordningen artikkel 58",
                "Det hastar.",
                List.of(point),
                null,
                true,
                interests,
                noticed,
                others);
    }

    @Test
    void who_took_part_at_the_first_instance_is_refused_in_the_appeal_body() {
        fixture.on(MONDAY);
        UUID decision = fixture.decided();
        UUID appeal = fixture.forwarded(decision, MONDAY);
        fixture.owner("INSERT INTO authorships (subject_id, actor_id, since) VALUES ('%s', '%s', now())"
                .formatted(decision, OFFICER.id()));
        assertThat(fixture.as(OFFICER).forbidden(appeal, decide(AppealResult.UPHELD, null)))
                .contains("NO_PART_BELOW");
    }

    @Test
    void an_order_to_give_information_has_a_short_limit_in_both_acts() {
        DemandInputs demands = new DemandInputs(fixture);
        UUID demand = demands.ordered();
        LocalDate fourth = LocalDate.of(2026, 12, 4);
        fixture.on(fourth);
        UUID late = fixture.appealed(demand, fourth);
        assertThat(fixture.wrong(late, assess(Conclusion.HEARD, MONDAY)))
                .as("three days by the act of 1967")
                .containsExactly("/conclusion late");
        fixture.on(MONDAY);
        UUID newer = demands.ordered();
        fixture.owner("UPDATE demands SET regime = 'fvl25' WHERE id = '%s'".formatted(newer));
        fixture.on(fourth);
        UUID inTime = fixture.appealed(newer, fourth);
        fixture.take(inTime, assess(Conclusion.HEARD, MONDAY));
        assertThat(fixture.text("SELECT last_day FROM appeal_assessments WHERE appeal_id = :id", inTime))
                .as("one week by the act of 2025")
                .isEqualTo("2026-12-07");
        assertThat(fixture.wrong(inTime, review(AppealResult.CHANGED, null, new Point(1, null))))
                .containsExactly("/result notChangeable");
        fixture.take(inTime, review(AppealResult.ANNULLED, null));
        fixture.send(inTime, LEADER);
        assertThat(fixture.text("SELECT duty_ended_on FROM demands WHERE id = :id", newer))
                .isEqualTo("2026-12-04");
        fixture.on(LocalDate.of(2026, 12, 23));
        fixture.fire(newer);
        assertThat(fixture.refused(newer, demands.escalation())).isEqualTo("dutyEnded");
    }

    @Test
    void it_is_withdrawn_or_was_entered_by_mistake() {
        fixture.on(MONDAY);
        UUID decision = fixture.decided();
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, new AskSuspension("Vi rekk det ikkje.", null, null));
        assertThat(fixture.refused(appeal, new AskSuspension("Vi rekk det ikkje.", null, null)))
                .isEqualTo("pending");
        fixture.take(appeal, new DecideSuspension(false, null, null, "Det hastar."));
        assertThat(fixture.refused(appeal, new WithdrawAppeal(null, null, null)))
                .isEqualTo("letterOpen");
        fixture.send(appeal, LEADER);
        assertThat(fixture.words(appeal, LetterKind.SUSPENDED_EFFECT)).contains("Vi seier nei", "Det hastar.");
        fixture.take(appeal, new WithdrawAppeal("Vi er samde no.", null, null));
        assertThat(fixture.appealState(appeal)).isEqualTo("ENDED WITHDRAWN");
        assertThat(fixture.fixture.hasEnded(appeal)).isTrue();

        UUID mistake = fixture.appealed(decision, MONDAY);
        fixture.take(mistake, new RegisterInError("Det gjaldt ei anna sak."));
        assertThat(fixture.appealState(mistake)).isEqualTo("ENDED IN_ERROR");
        UUID third = fixture.appealed(decision, MONDAY);
        fixture.on(LAST.plusDays(1));
        assertThat(fixture.refused(decision, new CloseDecision(null))).isEqualTo("appealOpen");
        fixture.take(third, new WithdrawAppeal(null, null, null));
    }
}
