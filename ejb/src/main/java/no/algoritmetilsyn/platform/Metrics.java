package no.algoritmetilsyn.platform;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * The figures of this process, for who watches it: counted where something happens, told by {@code
 * operation.MetricsPort} in the text form of Prometheus. Names begin with {@code tilsyn_}; labels come from short lists of
 * ours, never from what somebody sent: no figure tells anything about anybody.
 */
public final class Metrics {

    /** All of them. Static, since the way in from the socket is counted before any bean exists. */
    public static final PrometheusRegistry REGISTRY = new PrometheusRegistry();

    private Metrics() {}
}
