package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.TakeNewerTheme;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.Test;

/** An inspection stays with the version of its theme until somebody takes the newer one: that of October 2026. */
class NewerThemeTest extends InspectionTestBase {

    @Test
    void what_has_another_wording_is_answered_anew_and_what_was_withdrawn_is_asked_no_more() {
        fixture.on(LocalDate.of(2026, 9, 15));
        UUID id = fixture.open(InspectionForm.DESK, PowerCode.VOLUNTARY);
        fixture.take(id, plan(null, null));
        fixture.take(id, new SubmitPlan(null));
        fixture.as(LEADER).take(id, new ApprovePlan(null));
        fixture.as(INSPECTOR).take(id, notice());
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        fixture.take(
                id,
                new AnswerRequirements(List.of(
                        new Answer("automation-01", CheckResult.MET, null),
                        new Answer("automation-04", CheckResult.MET, null),
                        new Answer("automation-19", CheckResult.MET, null))));
        assertThat(fixture.facts(id)).containsEntry("themeVersion", 1).containsEntry("requirementsOpen", 16);
        assertThat(fixture.refused(id, new TakeNewerTheme("For sikkerhets skyld.")))
                .isEqualTo("newest");

        fixture.on(LocalDate.of(2026, 10, 1));
        assertThat(fixture.facts(id)).as("nothing takes it by itself").containsEntry("themeVersion", 1);
        fixture.take(id, new TakeNewerTheme("Kravet om urettferdige utslag gjelder nettopp denne modellen."));
        assertThat(fixture.facts(id))
                .as("of 19 requirements only the first is answered as it is worded now")
                .containsEntry("themeVersion", 2)
                .containsEntry("requirementsOpen", 18);
        assertThat(fixture.wrong(
                        id, new AnswerRequirements(List.of(new Answer("automation-19", CheckResult.MET, null)))))
                .containsExactly("/answers/0/requirement unknown");
        fixture.take(id, new AnswerRequirements(List.of(new Answer("automation-04", CheckResult.MET, null))));
        assertThat(fixture.facts(id)).as("the same answer, to the new wording").containsEntry("requirementsOpen", 17);
    }
}
