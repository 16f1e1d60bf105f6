package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Signs a letter that somebody else has written. What is signed is what was read: its hash comes with the step.
 *
 * @param letter the letter
 * @param hash SHA-256 of the snapshot that the approver has read
 */
@Step(
        act = Act.LETTER_APPROVE,
        task = "approveLetter",
        page = LetterPage.ADDRESS,
        path = "brev-godkjenn",
        event = "LETTER_APPROVED",
        asksAgain = true,
        fourEyes = true)
public record ApproveLetter(@NotNull UUID letter, @NotBlank @Size(max = 64) String hash) {}
