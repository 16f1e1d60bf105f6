package no.algoritmetilsyn.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.law.Provision;

/**
 * A demand as the staff see it.
 *
 * @param provision that gives the power to demand, or that lets anybody be asked
 * @param requests for more time, oldest first
 * @param remarks of those who submitted it and those who sent it back, oldest first; of the reader's own organ only
 * @param fineContemplatedSince from which day a fine on the body is contemplated in the case; null when none is
 * @param names of the accounts that occur, by id
 */
public record DemandPage(
        Demand demand,
        Provision provision,
        List<Point> points,
        List<TimeRequest> requests,
        List<Remark> remarks,
        LocalDate fineContemplatedSince,
        Map<UUID, String> names) {

    /**
     * A point with what came of it.
     *
     * @param until the last day for it; null before there is one
     * @param answers oldest first
     * @param assessments oldest first
     */
    public record Point(
            DemandPoint point, LocalDate until, List<DemandAnswer> answers, List<DemandAssessment> assessments) {}

    /** What a colleague has written about the draft. */
    public record Remark(UUID author, Instant at, String text) {}
}
