package no.algoritmetilsyn.decision;

import no.algoritmetilsyn.access.RefusedAttempts;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an authority may not do when it decides, and after it, tried by the page, by a forged form and by a call: each is refused, nothing
 * changes, and the refusal is written down. What the boundary itself refuses is tried beside the processes.
 */
@Tag("soak")
@ExtendWith(Installation.class)
class RefusedDecidingIT {

    @Test
    void what_is_forbidden_changes_nothing_and_is_written_down_whichever_way_it_is_tried(Installation installation) {
        var cases = new RefusedDecisions(installation);
        try {
            var table = new RefusedDecidingTable(cases, new RefusedFines(installation));
            new RefusedAttempts(installation, table.homes())
                    .make(table.rows(), "søsteren", "retta", "Søkjarane", "Dei svarer", "åleine");
        } finally {
            cases.mend();
        }
    }
}
