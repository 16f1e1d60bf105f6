package no.algoritmetilsyn.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Begins the letter that ends a complaint. The complaint is answered when that letter is sent, and not before.
 *
 * @param how what the letter does
 * @param body who has the matter now, where it is sent on; else null
 * @param contact how that body is reached; else null
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.COMPLAINT_ANSWER,
        task = "answerComplaint",
        endsTask = false,
        path = "svar",
        event = "COMPLAINT_ANSWER_BEGUN")
public record AnswerComplaint(@NotNull How how, @Size(max = 200) String body, @Size(max = 300) String contact)
        implements CrossChecked {

    /** How a complaint ends. */
    public enum How {
        /** It is answered. */
        ANSWERED,
        /** It is answered by a decision over rights or duties, which can be appealed. */
        DECIDED,
        /** It is not dealt with: a decision that can be appealed. */
        DISMISSED,
        /** It is a matter for another body, and was sent on to it. */
        FORWARDED
    }

    @Override
    public List<Violation> crossCheck() {
        if (how != How.FORWARDED) {
            return List.of();
        }
        if (body == null) {
            return List.of(Violation.of("body", "required"));
        }
        return contact == null ? List.of(Violation.of("contact", "required")) : List.of();
    }
}
