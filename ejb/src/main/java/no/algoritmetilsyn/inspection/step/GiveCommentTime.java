package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that gives the organisation more time to comment; the limit moves when it is sent (forvaltningsloven §§ 11 and 17).
 *
 * @param until the new last day
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_DECIDE_TIME,
        path = "mer-tid-til-merknader",
        event = "COMMENT_TIME_BEGUN")
public record GiveCommentTime(@NotNull LocalDate until) {}
