package no.algoritmetilsyn.operation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.AccessLogKeeper;
import no.algoritmetilsyn.audit.AccessRecords;
import no.algoritmetilsyn.operation.Operations;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ClockOutOfRange;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.process.DueTimers;

/** {@code /api/v1/operations}: the invariant check, what was refused and, with demo data, the clock. */
@SecurityRequirement(name = "basic")
@Path("operations")
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    private static final Duration DAY = Duration.ofDays(1);

    /** How long timers may take; shorter than clients wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Access access;

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
    public ApiAnswer<CheckAnswer> runChecks() {
        return ApiAnswer.ok(CheckAnswer.of(operations.check()));
    }

    /**
     * What was refused, logins and acts alike, oldest first; what this node has just refused is in it.
     *
     * @param since ISO 8601 instant; without it, the last day
     */
    @GET
    @Path("refusals")
    @ApiResponse(responseCode = "400", description = "Not an instant")
    public ApiAnswer<List<RefusalAnswer>> listRefusals(
            @Schema(format = "date-time") @QueryParam("since") String since) {
        Instant from = since == null ? clock.instant().minus(DAY) : instant(since);
        keeper.keep();
        return ApiAnswer.ok(
                        records.refusals(from).stream().map(RefusalAnswer::of).toList())
                .noStore();
    }

    private static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException malformed) {
            throw new WebApplicationException(malformed, 400);
        }
    }

    /** Moves the clock forward, and answers when every timer that is due by then has run; only with demo data. */
    @POST
    @Path("clock")
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "200", description = "Moved, and the timers have run")
    @ApiResponse(responseCode = "422", description = "Not an instant, or not later than now")
    @ApiResponse(responseCode = "503", description = "Moved, and timers are still running")
    public ApiAnswer<ClockAnswer> moveClock(ApiInput<ClockInput> body) {
        access.require(Act.OPERATIONS_CLOCK);
        String to = body.read().input().to();
        if (to == null) {
            throw new WebApplicationException(422);
        }
        try {
            operations.moveClock(Instant.parse(to));
        } catch (DateTimeParseException | ClockOutOfRange refused) {
            throw new WebApplicationException(refused, 422);
        }
        DueTimers.Outcome outcome = timers.await(PATIENCE);
        if (outcome.left() > 0) {
            throw new WebApplicationException(503);
        }
        return ApiAnswer.ok(new ClockAnswer(clock.instant(), outcome.fired(), outcome.failed()));
    }
}
