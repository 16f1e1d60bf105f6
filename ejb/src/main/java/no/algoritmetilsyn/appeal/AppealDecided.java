package no.algoritmetilsyn.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * An appeal was decided, at the first instance or by the appeal body, in this transaction: what was appealed takes it over
 * (forvaltningsloven §§ 33, 34).
 *
 * @param appealId the appeal
 * @param reference of the appeal
 * @param appealedId proceeding in which the decision was made
 * @param kind of that proceeding
 * @param subject what of it, such as one of several claims; null where only one thing is decided in it
 * @param points of it that are changed or annulled, where not all of it is
 * @param amount whole kroner that are claimed from now on; null where no claim is changed
 * @param amountBefore whole kroner that were claimed when it was appealed; null where nothing was
 * @param on day on which it was decided, Europe/Oslo
 * @param by account that carries it out
 * @param forbidden what an interim ban forbids from now on; null where none is changed
 */
public record AppealDecided(
        UUID appealId,
        String reference,
        UUID appealedId,
        ProceedingKind kind,
        UUID subject,
        AppealResult result,
        List<Point> points,
        Integer amount,
        Integer amountBefore,
        LocalDate on,
        UUID by,
        Instant at,
        ForbiddenAfter forbidden) {

    public AppealDecided {
        points = List.copyOf(points);
    }

    /** Whether more is claimed now than when it was appealed. */
    public boolean isRaised() {
        return amount != null && amountBefore != null && amount > amountBefore;
    }
}
