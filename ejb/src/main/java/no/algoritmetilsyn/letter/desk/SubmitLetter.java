package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Submits a draft: it gets its number in the journal, and what it says is fixed. A kind of letter that the actor may sign alone is
 * signed by that; others wait for approval.
 *
 * @param letter the draft
 */
@Step(
        act = Act.LETTER_WRITE,
        task = "writeLetter",
        page = LetterPage.ADDRESS,
        path = "brev-til-godkjenning",
        event = "LETTER_SUBMITTED")
public record SubmitLetter(@NotNull UUID letter) {}
