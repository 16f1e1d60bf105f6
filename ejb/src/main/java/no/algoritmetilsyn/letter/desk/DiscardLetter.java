package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Lets a letter go that was not sent. A number that it has in the journal is void.
 *
 * @param letter the letter
 */
@Step(
        act = Act.LETTER_WRITE,
        page = LetterPage.ADDRESS,
        path = "brev-forkast",
        event = "LETTER_DISCARDED",
        asksAgain = true)
public record DiscardLetter(@NotNull UUID letter) {}
