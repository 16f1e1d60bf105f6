package no.algoritmetilsyn.operation.web;

import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import no.algoritmetilsyn.operation.Operations;
import no.algoritmetilsyn.platform.ClockOutOfRange;
import no.algoritmetilsyn.platform.web.JsonBody;

/** {@code /api/v1/operations}: the invariant check and, with demo data, the clock. */
@Path("operations")
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    @Inject
    Operations operations;

    /** Runs all checks now. */
    @POST
    @Path("check")
    public String check() {
        return operations.check().json().toString();
    }

    /** Moves the clock forward to {@code to}, an ISO 8601 instant. */
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
        return Response.noContent().build();
    }
}
