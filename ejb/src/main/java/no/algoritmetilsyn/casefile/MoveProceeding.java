package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Lets a proceeding continue in another case, with its tasks, deadlines, documents, parties and process. Both cases must
 * be open to the actor.
 *
 * @param number of the other case
 * @param reason for colleagues, who see it in both cases
 */
@Step(act = Act.PROCEEDING_MOVE, path = "flytt", event = "PROCEEDING_MOVED_IN")
public record MoveProceeding(@NotNull CaseNumber number, @NotBlank @Size(max = 2_000) String reason) {}
