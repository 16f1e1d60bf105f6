package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Keeps that the post has brought a copy of a letter back: somebody has to reach its recipient otherwise.
 *
 * @param dispatch the copy
 */
@Step(act = Act.LETTER_POST, path = "i-retur", event = "LETTER_RETURNED", changesState = false)
public record ReturnLetter(@NotNull UUID dispatch) {}
