package no.algoritmetilsyn.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.platform.Clash;
import no.algoritmetilsyn.platform.FailureLog;

/** Whatever a resource throws becomes a problem document; what it was stands in the log only, under a number. */
@Provider
public class ApiFailures implements ExceptionMapper<Throwable> {

    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503);

    @Inject
    Texts texts;

    @Inject
    CurrentActor current;

    @Override
    public Response toResponse(Throwable failure) {
        Throwable cause = cause(failure);
        if (FailureLog.isDatabaseAway(failure)) {
            FailureLog.note(failure);
            return later();
        }
        if (Failure.isTooLarge(failure)) {
            return problem(413).response();
        }
        if (Failure.isUnreadable(failure)) {
            return problem(400).response();
        }
        if (Failure.isMissing(failure)) {
            return problem(404).response();
        }
        if (cause instanceof AccessRefused) {
            return refused((AccessRefused) cause);
        }
        if (Clash.isBehind(failure)) {
            return problem(409).response();
        }
        if (cause instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            if (status == 503) {
                return later();
            }
            return problem(KNOWN.contains(status) ? status : status < 500 ? 400 : 500)
                    .response();
        }
        return problem(500)
                .detail(texts.get("platform.error.number", FailureLog.note(failure)))
                .response();
    }

    private Response refused(AccessRefused refused) {
        if (!current.get().equals(Actor.ANONYMOUS)) {
            return problem(403)
                    .refusedBy(refused.rule(), Condition.lawOf(refused.rule()))
                    .response();
        }
        return problem(401)
                .builder()
                .header("WWW-Authenticate", "Basic realm=\"algoritmetilsyn\", charset=\"UTF-8\"")
                .build();
    }

    private Response later() {
        return problem(503).builder().header("Retry-After", Failure.RETRY_AFTER).build();
    }

    private Problem problem(int status) {
        return Problem.of(status, "status-" + status, texts.get("platform.error.title." + status));
    }

    /** Containers wrap; the innermost of our own or of the standard's exceptions is what happened. */
    private static Throwable cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessRefused || cause instanceof WebApplicationException) {
                return cause;
            }
        }
        return failure;
    }
}
