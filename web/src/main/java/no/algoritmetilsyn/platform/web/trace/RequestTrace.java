package no.algoritmetilsyn.platform.web.trace;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import no.algoritmetilsyn.platform.Settings;
import org.jboss.logging.MDC;

/**
 * Stands around everything that answers, what is refused before the filters included: gives each request its id, counts
 * it, and writes the line of the access log when it has ended.
 *
 * <p>The line holds the method, the template of the address, the status and the time. Never what stood in the address:
 * a query, a code or a name could be in it. Who it was and from where is in the proxy's log alone.
 */
public final class RequestTrace implements ServletExtension {

    /** The template of the address, where something of ours answers. */
    static final AttachmentKey<String> TEMPLATE = AttachmentKey.create(String.class);

    private static final Logger LOG = System.getLogger("no.algoritmetilsyn.access-log");
    private static final HttpString HEADER = HttpString.tryFromString(RequestId.HEADER);
    /** What stands for an address that is none of ours. */
    static final String UNKNOWN = "-";

    private static final double NANOS = 1e9;
    private static final long NANOS_A_MILLI = 1_000_000;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var settings = new Settings();
        boolean trusted = settings.isBehindProxy();
        boolean written = settings.writesAccessLog();
        var traffic = new Traffic();
        deployment.addInitialHandlerChainWrapper(next -> handler(next, traffic, trusted, written));
    }

    private static HttpHandler handler(HttpHandler next, Traffic traffic, boolean trusted, boolean written) {
        return exchange -> {
            String id = RequestId.choose(exchange.getRequestHeaders().getFirst(HEADER), trusted);
            exchange.getRequestHeaders().put(HEADER, id);
            exchange.getResponseHeaders().put(HEADER, id);
            long began = System.nanoTime();
            traffic.begin();
            exchange.addExchangeCompleteListener((ended, after) -> {
                long took = System.nanoTime() - began;
                traffic.end(ended.getStatusCode(), took / NANOS);
                if (written) {
                    write(ended, id, took / NANOS_A_MILLI);
                }
                after.proceed();
            });
            // For what is answered at once; what goes on to a worker is named there by TraceFilter.
            MDC.put(RequestId.KEY, id);
            try {
                next.handleRequest(exchange);
            } finally {
                MDC.remove(RequestId.KEY);
            }
        };
    }

    private static void write(HttpServerExchange exchange, String id, long millis) {
        String template = exchange.getAttachment(TEMPLATE);
        String method = Methods.known(exchange.getRequestMethod());
        String address = template == null ? UNKNOWN : template;
        // An answer may be at its end before those who wrote it are: their lines keep the id.
        Object before = MDC.get(RequestId.KEY);
        Map<String, String> fields = Map.of(
                RequestId.KEY,
                id,
                "method",
                method,
                "address",
                address,
                "status",
                Integer.toString(exchange.getStatusCode()),
                "millis",
                Long.toString(millis));
        fields.forEach(MDC::put);
        try {
            LOG.log(Level.INFO, method + " " + address + " " + exchange.getStatusCode() + " " + millis + " ms");
        } finally {
            fields.keySet().forEach(MDC::remove);
            if (before != null) {
                MDC.put(RequestId.KEY, before);
            }
        }
    }
}
