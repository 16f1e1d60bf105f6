package no.algoritmetilsyn.platform.web.trace;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import no.algoritmetilsyn.platform.Metrics;

/** Requests as figures: how many are being answered, how they ended, how long they took. */
final class Traffic {

    private static final int FIRST_STATUS = 100;

    private final Gauge active = Gauge.builder()
            .name("tilsyn_http_requests_active")
            .help("Requests that are being answered")
            .register(Metrics.REGISTRY);

    private final Histogram seconds = Histogram.builder()
            .name("tilsyn_http_request_seconds")
            .help("Time from the first byte of a request to the last of its answer")
            .classicOnly()
            .classicUpperBounds(0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30)
            .register(Metrics.REGISTRY);

    /** One for each status that was met, so that counting takes no look-up by text. */
    private final CounterDataPoint[] statuses = new CounterDataPoint[1000];

    private final Counter requests = Counter.builder()
            .name("tilsyn_http_requests_total")
            .help("Requests that have been answered, by status: 401 and 403 are refused, 429 and 503 turned away")
            .labelNames("status")
            .register(Metrics.REGISTRY);

    void begin() {
        active.inc();
    }

    void end(int status, double took) {
        active.dec();
        seconds.observe(took);
        int known = status >= FIRST_STATUS && status < statuses.length ? status : 0;
        CounterDataPoint counter = statuses[known];
        if (counter == null) {
            counter = requests.labelValues(Integer.toString(known));
            statuses[known] = counter;
        }
        counter.inc();
    }
}
