package no.algoritmetilsyn.letter.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Keeps that a copy of a letter on paper was put in the post.
 *
 * @param dispatch the copy
 * @param postedOn the day, Europe/Oslo
 */
@Step(act = Act.LETTER_POST, path = "postlagt", event = "LETTER_POSTED", changesState = false)
public record PostLetter(@NotNull UUID dispatch, @NotNull LocalDate postedOn) {}
