package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way from the socket to the servlets, called by the server when the application is deployed.
 *
 * <p>All of it runs on the threads that read and write sockets, so nothing of it waits: health is answered, cookies and
 * the address are read, the body is received. Only a whole request takes one of the threads that may wait, for as long
 * as it is worked on; its answer is then sent without one. Somebody who sends or reads slowly holds a connection, no
 * thread.
 */
public final class Edge implements ServletExtension {

    /** Fewer than {@code task-max-threads} of the worker in {@code tilsyn.cli}, more than there are database connections. */
    private static final int IN_WORK = 32;

    private static final Set<String> EXPORTS = Set.of(
            "/api/v1/algorithms.jsonl",
            "/api/v1/algorithms.csv",
            "/api/v1/algorithms-excel.csv",
            "/api/v1/algorithms.xlsx",
            "/api/v1/algorithms-history.jsonl");

    private static final int WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whole registers take the processor for long: half of it is enough. */
    private static final int EXPORTS_IN_WORK = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final Duration EXPORT_PATIENCE = Duration.ofSeconds(30);

    private static final int IMPORTS_IN_WORK = 4;
    private static final int IMPORTS_WAITING = 20;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Set<String> folders = folders("/", context);
        deployment.addInitialHandlerChainWrapper(servlets -> around(servlets, folders));
    }

    /** The folders of the application, without a slash at the end: the server would lead to them, and to nothing there. */
    private static Set<String> folders(String folder, ServletContext context) {
        return Optional.ofNullable(context.getResourcePaths(folder)).orElse(Set.of()).stream()
                .filter(path -> path.endsWith("/"))
                .flatMap(path ->
                        Stream.concat(Stream.of(path.substring(0, path.length() - 1)), folders(path, context).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isExport(HttpServerExchange exchange) {
        return EXPORTS.contains(exchange.getRelativePath());
    }

    private static HttpHandler around(HttpHandler servlets, Set<String> folders) {
        HttpHandler work = new ConcurrencyLimit(IN_WORK, WAITING, PATIENCE, servlets);
        HttpHandler imports =
                new ConcurrencyLimit(IMPORTS_IN_WORK, IMPORTS_WAITING, PATIENCE, new StreamingHandler(servlets));
        HttpHandler exports = new ConcurrencyLimit(EXPORTS_IN_WORK, WAITING, EXPORT_PATIENCE, servlets);
        HttpHandler body =
                new BodyIntake(exchange -> (isExport(exchange) ? exports : work).handleRequest(exchange), imports);
        HttpHandler headers = new OddHeaders(new Validators(new OwnLocations(body)));
        return new HealthAnswers(new ForeignCookies(new AddressReading(folders, new Limits(headers))));
    }
}
