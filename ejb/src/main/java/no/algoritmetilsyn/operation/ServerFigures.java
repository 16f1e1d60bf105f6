package no.algoritmetilsyn.operation;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/** What the server itself counts: its pool of connections and its workers, read from the beans it manages. */
final class ServerFigures {

    private static final String POOL = "jboss.as:subsystem=datasources,data-source=Tilsyn,statistics=pool";
    private static final String WORKERS = "jboss.as:subsystem=io,worker=default";

    private record Attribute(String name, String help, String bean, String attribute) {}

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("tilsyn_pool_in_use", "Connections to the database that are in use", POOL, "InUseCount"),
            new Attribute("tilsyn_pool_open", "Connections to the database that are open", POOL, "ActiveCount"),
            new Attribute("tilsyn_pool_waits_total", "Times that none was free at once", POOL, "WaitCount"),
            new Attribute(
                    "tilsyn_pool_refused_total", "Times that none became free in time", POOL, "BlockingFailureCount"),
            new Attribute("tilsyn_workers_busy", "Threads that work on requests", WORKERS, "busyTaskThreadCount"),
            new Attribute("tilsyn_workers_most", "Threads that may work on requests", WORKERS, "taskMaxThreads"),
            new Attribute("tilsyn_workers_queue", "Requests that wait for a thread", WORKERS, "queueSize"));

    private ServerFigures() {}

    static void register(PrometheusRegistry registry) {
        for (Attribute attribute : ATTRIBUTES) {
            if (attribute.name().endsWith("_total")) {
                CounterWithCallback.builder()
                        .name(attribute.name())
                        .help(attribute.help())
                        .callback(callback -> callback.call(value(attribute)))
                        .register(registry);
            } else {
                GaugeWithCallback.builder()
                        .name(attribute.name())
                        .help(attribute.help())
                        .callback(callback -> callback.call(value(attribute)))
                        .register(registry);
            }
        }
    }

    private static double value(Attribute attribute) {
        try {
            Object value = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(attribute.bean()), attribute.attribute());
            return Double.parseDouble(value.toString());
        } catch (JMException | NumberFormatException e) {
            // Without its number a figure is worth more than a scrape that fails.
            return Double.NaN;
        }
    }
}
