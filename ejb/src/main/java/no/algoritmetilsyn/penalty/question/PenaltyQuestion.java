package no.algoritmetilsyn.penalty.question;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.penalty.accrual.Accrual;

/**
 * What has a coercive fine come to? As one row asks it.
 *
 * @param regime code of the act by which it was decided, or of the act on procedure where the row names no other
 * @param points of the order: one without name, or several
 * @param whole what holds for all of them
 * @param unlawful why it is not lawful, as the row tells; empty where it says nothing
 * @param day at the end of which it is asked
 */
public record PenaltyQuestion(
        String regime, List<Accrual.Point> points, Accrual.Whole whole, String unlawful, LocalDate day) {

    public PenaltyQuestion {
        points = List.copyOf(points);
    }
}
