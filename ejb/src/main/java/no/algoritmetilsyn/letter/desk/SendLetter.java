package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Sends a letter that is signed: document, journal, dispatch, sight of its recipient, what follows for its proceeding.
 *
 * @param letter the letter
 */
@Step(
        act = Act.LETTER_SEND,
        task = "sendLetter",
        page = LetterPage.ADDRESS,
        path = "brev-send",
        event = "LETTER_SENT",
        asksAgain = true)
public record SendLetter(@NotNull UUID letter) {}
