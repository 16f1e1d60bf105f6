package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Settles what to do about a letter, or a notice, that did not come through or was not read.
 *
 * @param dispatch the copy
 * @param how what is done
 * @param day on which the recipient was reached otherwise; today when it is left out
 * @param reason for colleagues
 */
@Step(act = Act.LETTER_SEND, task = "mendDispatch", path = "utsending", event = "DISPATCH_MENDED")
public record MendDispatch(
        @NotNull UUID dispatch, @NotNull How how, LocalDate day, @NotBlank @Size(max = 2_000) String reason) {

    /** What is done. */
    public enum How {
        /** A copy is printed and put in the post. */
        PAPER,
        /** The recipient was told by telephone, or in a visit. */
        TOLD,
        /** Nothing more: the recipient has what they need. */
        NOTHING
    }
}
