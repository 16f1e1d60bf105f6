package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An inspection that rests on the AI Act when that act binds and is ours: the body comments by its rule (art. 79; market surveillance art. 18). */
class InspectionUnderAiActTest extends InspectionTestBase {

    /** Ten working days after Monday 30 November 2026. */
    private static final LocalDate TEN_DAYS = LocalDate.of(2026, 12, 14);

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture();
        try (var owner = fixture.process().database().asOwner();
                var sql = owner.createStatement()) {
            sql.execute("UPDATE regimes SET in_force_from = '2026-08-02' WHERE code = 'aia'");
            sql.execute("UPDATE powers SET own = true, body_nb = NULL, body_nn = NULL, body_en = NULL"
                    + " WHERE id = 'aia-documents/1'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(UUID id) {
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.as(LAWYER).take(id, new ApproveLetter(letter, fixture.hash(letter)));
        fixture.as(INSPECTOR).take(id, new SendLetter(letter));
    }

    private static UUID ready() {
        UUID id = fixture.open(InspectionForm.DESK, PowerCode.AIA_DOCUMENTS);
        fixture.take(id, plan(null, null));
        fixture.take(id, new SubmitPlan("Klart."));
        fixture.as(LEADER).take(id, new ApprovePlan(null));
        fixture.as(INSPECTOR).take(id, notice());
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        fixture.take(
                id,
                new AnswerRequirements(REQUIREMENTS.stream()
                        .map(one -> new AnswerRequirements.Answer(one, CheckResult.MET, null))
                        .toList()));
        return id;
    }

    @Test
    void the_time_to_comment_is_ten_working_days_from_receipt() {
        UUID id = ready();
        assertThat(fixture.wrong(id, new ReportPreliminary(TEN_DAYS.minusDays(3))))
                .containsExactly("/limit tooShort");
        fixture.take(id, new ReportPreliminary(TEN_DAYS));
        send(id);
        assertThat(fixture.deadlines(id, "comment-measure")).containsExactly("RUNNING 2026-12-14");
        assertThat(fixture.deadlines(id, "comment-report")).isEmpty();
        assertThat(fixture.tasks(id)).containsExactly("awaitComments");

        fixture.on(TEN_DAYS.plusDays(1));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).as("the timer goes by it").contains("followUpComments");
        fixture.take(id, new EnterComments(List.of(), "Takk.", List.of(), Channel.PHONE, MONDAY));
        assertThat(fixture.deadlines(id, "comment-measure")).containsExactly("MET 2026-12-14");
    }
}
