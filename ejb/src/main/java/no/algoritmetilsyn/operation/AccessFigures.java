package no.algoritmetilsyn.operation;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import no.algoritmetilsyn.audit.AccessCounts;
import no.algoritmetilsyn.audit.AccessEvent;

/** Logins and refusals of this node, as figures: logins, wrong ones, blocked ones, what was refused. */
@ApplicationScoped
public class AccessFigures {

    @Inject
    AccessCounts counts;

    void register(PrometheusRegistry registry) {
        CounterWithCallback.builder()
                .name("tilsyn_access_total")
                .help("Logins, logouts and refusals, by event")
                .labelNames("event")
                .callback(callback -> {
                    for (AccessEvent event : AccessEvent.values()) {
                        callback.call(counts.of(event), event.name().toLowerCase(Locale.ROOT));
                    }
                })
                .register(registry);
    }
}
