package no.algoritmetilsyn.statement.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.web.StepProblems;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.statement.Statement;
import no.algoritmetilsyn.statement.Statements;

/** {@code /api/v1/proceedings/{id}/statements}: what representatives of employees have said, for those to whom it is open. */
@SecurityRequirement(name = "basic")
@Path("proceedings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

    @Inject
    Access access;

    @Inject
    Statements statements;

    @Inject
    StepProblems problems;

    /**
     * What representatives of employees have said in a proceeding, oldest first: all of it to the staff, to the organisation what was said
     * to both sides, to a representative what they have said themselves.
     */
    @GET
    @Path("{id}/statements")
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<List<StatementAnswer>> listStatements(@PathParam("id") String id) {
        UUID proceeding = PageMissing.id(id);
        return problems.ifVisible(() -> ApiAnswer.ok(
                        open(proceeding).stream().map(StatementAnswer::of).toList())
                .noStore());
    }

    private List<Statement> open(UUID proceeding) {
        if (access.actor().isStaff()) {
            return statements.of(proceeding);
        }
        Act reads = access.actor().first(Act.PROCEEDING_READ_OWN, Act.PROCEEDING_READ_RELEASED);
        return reads == Act.PROCEEDING_READ_RELEASED ? statements.own(proceeding) : statements.toBothSides(proceeding);
    }
}
