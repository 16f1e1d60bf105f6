package no.algoritmetilsyn.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Answers a complaint; the answer is in the journal and open to the complainant with the commit.
 *
 * @param text in the complainant's language
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.COMPLAINT_ANSWER,
        task = "answerComplaint",
        path = "svar",
        event = "COMPLAINT_ANSWERED",
        asksAgain = true)
public record AnswerComplaint(@NotBlank @Size(max = Submission.LONGEST) String text) {}
