package no.algoritmetilsyn.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often what has happened at the login of this node since it started: for metrics. Cheap to read and to add to; never
 * counted down.
 */
@ApplicationScoped
public class AccessCounts {

    private final Map<AccessEvent, LongAdder> counts = new EnumMap<>(AccessEvent.class);

    /** All at zero. */
    public AccessCounts() {
        for (AccessEvent event : AccessEvent.values()) {
            counts.put(event, new LongAdder());
        }
    }

    void add(AccessEvent event) {
        counts.get(event).increment();
    }

    /** How often this has happened. */
    public long of(AccessEvent event) {
        return counts.get(event).sum();
    }
}
