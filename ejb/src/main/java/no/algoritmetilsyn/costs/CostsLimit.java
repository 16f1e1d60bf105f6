package no.algoritmetilsyn.costs;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;

/**
 * Until when costs can be claimed, and how that was counted.
 *
 * @param last last day; null as long as nobody knows when word of the change reached the party
 * @param bar day after which no claim is heard, whatever the reason (forvaltningsloven § 31 third paragraph)
 */
public record CostsLimit(LocalDate last, LocalDate bar, List<DeadlineLine> lines) {

    public CostsLimit {
        lines = List.copyOf(lines);
    }

    /** Whether a claim that was posted on a day came too late. */
    public boolean isLate(LocalDate posted) {
        return last != null && posted.isAfter(last);
    }
}
