package no.algoritmetilsyn.operation;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.FailureLog;
import no.algoritmetilsyn.platform.Metrics;
import no.algoritmetilsyn.platform.Settings;

/**
 * Tells the figures of this node at {@code /metrics} on a port of their own, in the text form of Prometheus: only where
 * {@code TILSYN_METRICS_PORT} is set, and on loopback unless {@code TILSYN_METRICS_ADDRESS} says otherwise.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@AsksNobody("tells numbers on a port that nobody but who watches the service reaches")
public class MetricsPort {

    private static final Logger LOG = System.getLogger(MetricsPort.class.getName());

    /** However often they are asked for, the database is not asked more often than this. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** A database that is away takes a thread for as long as the pool waits for a connection. */
    private static final int THREADS = 2;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    FigureReadings readings;

    @Inject
    AccessFigures access;

    @Inject
    Settings settings;

    private Map<String, Double> read = Map.of();
    private long readAt;
    private ExecutorService executor;
    private HTTPServer port;

    @PostConstruct
    void open() {
        if (settings.metricsPort().isEmpty()) {
            return;
        }
        JvmMetrics.builder().register(Metrics.REGISTRY);
        ServerFigures.register(Metrics.REGISTRY);
        access.register(Metrics.REGISTRY);
        readings.names().forEach(this::register);
        GaugeWithCallback.builder()
                .name("tilsyn_database_up")
                .help("Whether the figures of the database could be looked up")
                .callback(callback -> callback.call(values().isEmpty() ? 0 : 1))
                .register(Metrics.REGISTRY);
        executor = Executors.newFixedThreadPool(THREADS, threads);
        try {
            port = HTTPServer.builder()
                    .inetAddress(InetAddress.getByName(settings.metricsAddress()))
                    .port(settings.metricsPort().get())
                    .registry(Metrics.REGISTRY)
                    .executorService(executor)
                    .buildAndStart();
        } catch (IOException e) {
            throw new IllegalStateException("TILSYN_METRICS_PORT cannot be opened", e);
        }
        LOG.log(Level.INFO, "Figures are told on port {0}", Integer.toString(port.getPort()));
    }

    private void register(String name, String help) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> {
                    Double value = values().get(name);
                    if (value != null) {
                        callback.call(value);
                    }
                })
                .register(Metrics.REGISTRY);
    }

    /** What was looked up last, looked up again when it is no longer fresh; empty while the database is away. */
    private synchronized Map<String, Double> values() {
        if (readAt == 0 || System.nanoTime() - readAt > FRESH.toNanos()) {
            try {
                read = readings.read();
            } catch (RuntimeException failure) {
                FailureLog.note(failure);
                read = Map.of();
            }
            readAt = System.nanoTime();
        }
        return read;
    }

    @PreDestroy
    void close() {
        if (port != null) {
            port.close();
        }
        if (executor != null) {
            executor.shutdownNow();
        }
        Metrics.REGISTRY.clear();
    }
}
