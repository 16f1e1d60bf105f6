package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.appeal;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealFacts;
import no.algoritmetilsyn.appeal.AppealLetterOwner;
import no.algoritmetilsyn.appeal.AppealOpening;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.AppealSteps;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.inspection.InspectionAppealed;
import no.algoritmetilsyn.inspection.InspectionPartyFacts;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.PresentAs;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import no.algoritmetilsyn.inspection.step.Seat;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The record of a visit reaches the body, which can appeal that its premises are examined (forvaltningsloven § 15). */
class VisitProtocolTest extends InspectionTestBase {

    /** The last day to appeal what was told of on Monday 30 November: three days. */
    private static final LocalDate LAST = LocalDate.of(2026, 12, 3);

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture(
                List.of(AppealSteps.class),
                List.of(
                        InspectionAppealed.class,
                        InspectionPartyFacts.class,
                        AppealOpening.class,
                        AppealLetterOwner.class,
                        AppealFacts.class));
    }

    private static Map<String, Object> shown(UUID id) {
        return fixture.process().inTransaction(() -> fixture.process()
                .get(InspectionPartyFacts.class)
                .matter(id)
                .facts());
    }

    private static UUID visited() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        return id;
    }

    private static UUID appealed(UUID id, LocalDate posted) {
        fixture.take(id, appeal(posted, null));
        return UUID.fromString(fixture.text("SELECT id FROM appeals WHERE appealed_id = :id", id));
    }

    @Test
    void the_signed_record_goes_to_the_body_by_a_letter() {
        UUID id = visited();
        assertThat(fixture.refused(id, new TellVisit(1))).isEqualTo("noRecord");
        fixture.take(id, new SignVisit(1));
        assertThat(fixture.deadlines(id, "visit-protocol-goal")).containsExactly("RUNNING 2026-12-21");
        assertThat(fixture.wrong(id, new TellVisit(2))).containsExactly("/number unknown");
        fixture.take(id, visit(null, VISIT));
        assertThat(fixture.wrong(id, new TellVisit(2))).containsExactly("/number unsigned");
        fixture.take(id, new TellVisit(1));
        assertThat(fixture.refused(id, new TellVisit(1))).isEqualTo("letterBegun");
        UUID letter = fixture.written(id);
        assertThat(fixture.said(letter))
                .contains("14. desember 2026", "Rådhuset i Furuvik", "Ola Hansen, frå tilsynet")
                .contains("Vilma Prøvesen sa: Ingen har endret et forslag i høst.", "Vi fulgte ti søknader")
                .contains(fixture.text("SELECT sha256 FROM visits WHERE inspection_id = :id AND number = 1", id))
                .contains("artikkel 58", "§ 15", "Fristen er 3. desember 2026");
        assertThat(shown(id)).containsEntry("appealUntil", LAST).doesNotContainKey("visit1On");

        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        assertThat(shown(id)).containsEntry("visit1On", VISIT).containsKeys("visit1Sha256", "visit1SentAt");
        assertThat(shown(id)).as("not signed").doesNotContainKey("visit2On");
        assertThat(fixture.facts(id)).containsEntry("visitsTold", 1);
        assertThat(fixture.deadlines(id, "visit-protocol-goal")).containsExactly("MET 2026-12-21");
        assertThat(fixture.state(id)).isEqualTo("EXAMINING");
        assertThat(fixture.refused(id, new TellVisit(1))).isEqualTo("noRecord");

        fixture.take(id, new SignVisit(2));
        assertThat(fixture.wrong(id, new TellVisit(1))).containsExactly("/number told");
    }

    @Test
    void the_examination_is_appealed_within_its_short_limit_and_annulled() {
        UUID id = visited();
        UUID appeal = appealed(id, LAST);
        assertThat(fixture.text(
                        "SELECT appealed_kind || ' ' || capacity || ' ' || decided_on || ' ' || arrived_on || ' ' || provision"
                                + " FROM appeals WHERE id = :id",
                        appeal))
                .isEqualTo("INSPECTION EXAMINED 2026-11-30 2026-11-30 gdpr-58-1-f");
        assertThat(fixture.refused(id, appeal(LAST, null))).isEqualTo("appealed");
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        assertThat(fixture.wrong(appeal, review(AppealResult.CHANGED, null)))
                .as("an examination is made or not")
                .containsExactly("/result notChangeable");
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        UUID letter = fixture.written(appeal);
        fixture.take(appeal, new SubmitLetter(letter));
        fixture.as(LEADER).take(appeal, new ApproveLetter(letter, fixture.hash(letter)));
        fixture.as(INSPECTOR).take(appeal, new SendLetter(letter));
        assertThat(fixture.facts(id)).containsEntry("examinationAnnulledOn", VISIT);

        fixture.take(id, visit(1, VISIT));
        fixture.on(VISIT.plusDays(1));
        assertThat(fixture.wrong(id, visit(null, VISIT.plusDays(1)))).containsExactly("/day annulled");
    }

    @Test
    void an_appeal_after_the_limit_is_late() {
        UUID appeal = appealed(visited(), LAST.plusDays(1));
        assertThat(fixture.wrong(appeal, assess(Conclusion.HEARD, MONDAY))).containsExactly("/conclusion late");
        fixture.take(appeal, assess(Conclusion.HEARD_LATE, MONDAY));
        assertThat(fixture.text("SELECT state FROM appeals WHERE id = :id", appeal))
                .isEqualTo("REVIEW");
    }

    @Test
    void a_body_that_was_not_told_before_appeals_from_the_visit_on() {
        UUID id = fixture.open(InspectionForm.UNANNOUNCED, PowerCode.GDPR_PREMISES);
        fixture.take(id, plan(null, "Loggen slettes hver natt."));
        fixture.take(id, new SubmitPlan(null));
        fixture.as(LEADER).take(id, new ApprovePlan("Enig."));
        fixture.as(INSPECTOR);
        assertThat(fixture.refused(id, appeal(MONDAY, null))).isEqualTo("nothingDecided");
        fixture.take(id, visit(null, MONDAY));
        UUID appeal = appealed(id, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
    }

    @Test
    void what_is_examined_by_documents_alone_is_no_decision() {
        UUID id = fixture.open(InspectionForm.DESK, PowerCode.GDPR_INFORMATION);
        fixture.take(id, plan(null, null));
        fixture.take(id, new SubmitPlan(null));
        fixture.as(LEADER).take(id, new ApprovePlan(null));
        fixture.as(INSPECTOR);
        assertThat(fixture.refused(id, appeal(MONDAY, null))).isEqualTo("nothingDecided");
    }

    @Test
    void a_representative_has_a_seat_by_a_provision_or_by_consent() {
        var union = new RecordVisit.Present("Tiril Prøvesen", PresentAs.UNION_REPRESENTATIVE);
        assertThat(with(union).crossCheck())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/present/1/seat required");
        UUID id = notified();
        fixture.take(id, with(new RecordVisit.Present(union.name(), union.capacity(), Seat.AML_9_2)));
        fixture.take(id, new SignVisit(1));
        fixture.take(id, new TellVisit(1));
        assertThat(fixture.said(fixture.written(id))).contains("Tiril Prøvesen, tillitsvald (arbeidsmiljølova § 9-2)");
    }

    private static RecordVisit with(RecordVisit.Present other) {
        RecordVisit one = visit(null, VISIT);
        return new RecordVisit(
                null,
                one.day(),
                one.place(),
                List.of(one.present().get(0), other),
                true,
                true,
                true,
                null,
                null,
                one.examined(),
                one.said(),
                one.files());
    }
}
