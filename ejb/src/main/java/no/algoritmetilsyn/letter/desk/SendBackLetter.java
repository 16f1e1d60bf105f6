package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Makes a letter that was submitted a draft again. An approver says what is to be changed; the one who wrote it may take it back.
 *
 * @param letter the letter
 * @param remarks what is to be changed, for the one who writes it
 */
@Step(act = Act.LETTER_WRITE, page = LetterPage.ADDRESS, path = "brev-tilbake", event = "LETTER_SENT_BACK")
public record SendBackLetter(@NotNull UUID letter, @NotBlank @Size(max = 4_000) String remarks) {}
