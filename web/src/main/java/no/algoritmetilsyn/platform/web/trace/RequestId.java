package no.algoritmetilsyn.platform.web.trace;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The id of a request: the same in the proxy's log, in every line of ours, in the answer's header and on the error page,
 * so that somebody who rings can be helped without telling what they had typed.
 */
public final class RequestId {

    /** The header it comes and goes by. */
    public static final String HEADER = "X-Request-Id";

    /** Its name in the log ({@code %X{request}} and {@code mdc.request}). */
    static final String KEY = "request";

    /** Long enough not to be met twice, and nothing that could break a line or tell something about anybody. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{16,64}");

    private RequestId() {}

    /**
     * The id that a request gets.
     *
     * @param offered what its header says, or null
     * @param trusted whether a proxy of ours wrote that header
     * @return the offered one, or a new one where it is none that can be taken
     */
    static String choose(String offered, boolean trusted) {
        return trusted && offered != null && WELL_FORMED.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }

    /** The id of the request that this thread works on; empty outside of requests. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY)).map(Object::toString);
    }
}
