package no.algoritmetilsyn.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.document.StoredFile;

/**
 * A demand as the body that it is directed at sees it.
 *
 * @param points in order
 * @param requests for more time, oldest first
 * @param files those that were handed in with answers, by document
 */
public record BodyDemandPage(
        Demand demand, List<Point> points, List<TimeRequest> requests, Map<UUID, StoredFile> files) {

    /**
     * A point with what the body has answered.
     *
     * @param until the last day for it
     * @param answers oldest first
     */
    public record Point(DemandPoint point, LocalDate until, List<DemandAnswer> answers) {}
}
