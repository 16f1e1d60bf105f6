package no.algoritmetilsyn.operation.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.operation.Commencements;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

/** {@code /api/v1/operations/commencement}: the day on which an act comes into force, with demo data. */
@SecurityRequirement(name = "basic")
@Path("operations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommencementResource {

    @Inject
    Access access;

    @Inject
    Commencements commencements;

    @Inject
    LawCall call;

    @Context
    HttpHeaders headers;

    /**
     * Sets the day on which an act that waits comes into force, and on which the one that it repeals ends; only with demo data. Set
     * again, it moves. Other nodes know it within a minute.
     */
    @POST
    @Path("commencement")
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "422", description = "No act with this code waits, or the day cannot be its first")
    public ApiAnswer<CommencementAnswer> setCommencement(ApiInput<CommencementInput> body) {
        access.require(Act.OPERATIONS_COMMENCEMENT);
        CommencementInput input = body.read().input();
        try {
            String regime = present("regime", input.regime());
            LocalDate from = day(present("from", input.from()));
            String repeals = commencements.set(regime, from).orElse(null);
            return ApiAnswer.ok(new CommencementAnswer(regime, from, repeals)).noStore();
        } catch (RowRefused refused) {
            return call.refused(refused, call.text(null, headers));
        }
    }

    private static String present(String member, String written) {
        if (written == null || written.isBlank()) {
            throw new RowRefused(member, FieldProblem.MISSING);
        }
        return written.strip();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new RowRefused("from", FieldProblem.NOT_A_DATE);
        }
    }
}
