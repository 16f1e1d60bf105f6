package no.algoritmetilsyn.audit;

import java.util.List;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestSettings;

/** The log of logins and refusals for tests of others: in memory. */
public final class TestAccessLog extends AccessLog {

    /** Empty. */
    public TestAccessLog(AuthorityClock clock) {
        tally = new AccessTally();
        counts = new AccessCounts();
        this.clock = clock;
        keys = TestSettings.keys();
    }

    /** How often this has happened. */
    public long count(AccessEvent event) {
        return counts.of(event);
    }

    /** All that was noted, as text. */
    public List<String> noted() {
        return tally.takeAll().stream().map(AccessTally.Row::toString).toList();
    }
}
