package no.algoritmetilsyn.operation.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import no.algoritmetilsyn.audit.AccessLogKeeper;
import no.algoritmetilsyn.audit.AccessRecords;
import no.algoritmetilsyn.operation.Operations;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ClockOutOfRange;
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.process.DueTimers;

/** {@code /api/v1/operations}: the invariant check, what was refused and, with demo data, the clock. */
@Path("operations")
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    private static final Duration DAY = Duration.ofDays(1);

    /** How long timers may take; shorter than clients wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Operations operations;

    @Inject
    DueTimers timers;

    @Inject
    AccessLogKeeper keeper;

    @Inject
    AccessRecords records;

    @Inject
    AuthorityClock clock;

    /** Runs all checks now. */
    @POST
    @Path("check")
    public String check() {
        return operations.check().json().toString();
    }

    /**
     * What was refused, logins and acts alike, oldest first; what this node has just refused is in it.
     *
     * @param since ISO 8601 instant; without it, the last day
     */
    @GET
    @Path("refusals")
    public Response refusals(@QueryParam("since") String since) {
        Instant from = since == null ? clock.instant().minus(DAY) : instant(since);
        keeper.keep();
        var array = Json.createArrayBuilder();
        records.refusals(from).forEach(refused -> array.add(json(refused)));
        return Response.ok(array.build().toString())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException malformed) {
            throw new WebApplicationException(malformed, 400);
        }
    }

    private static JsonObjectBuilder json(AccessRecords.Refused refused) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("at", refused.at().toString())
                .add("act", refused.act())
                .add("rule", refused.rule())
                .add("count", refused.count());
        if (refused.actor() == null) {
            row.addNull("actor");
        } else {
            row.add("actor", refused.actor().toString());
        }
        if (refused.account() != null) {
            row.add("account", refused.account().toString());
        }
        return refused.origin() == null ? row : row.add("origin", refused.origin());
    }

    /**
     * Moves the clock forward to {@code to}, an ISO 8601 instant, and answers when every timer that is due by then has run.
     */
    @POST
    @Path("clock")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response clock(InputStream body) throws IOException {
        if (!(JsonBody.read(body).get("to") instanceof JsonString to)) {
            throw new WebApplicationException(422);
        }
        try {
            operations.moveClock(Instant.parse(to.getString()));
        } catch (DateTimeParseException | ClockOutOfRange refused) {
            throw new WebApplicationException(refused, 422);
        }
        DueTimers.Outcome outcome = timers.await(PATIENCE);
        if (outcome.left() > 0) {
            throw new WebApplicationException(503);
        }
        return Response.ok(Json.createObjectBuilder()
                        .add("now", clock.instant().toString())
                        .add("fired", outcome.fired())
                        .add("failed", outcome.failed())
                        .build()
                        .toString())
                .build();
    }
}
