package no.algoritmetilsyn.lawbook.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.lawbook.change.LawChanges;
import no.algoritmetilsyn.lawbook.change.LawKind;
import no.algoritmetilsyn.platform.web.ApiAnswer;

/** {@code /api/v1/law/tables}: tables of law as files. */
@SecurityRequirement(name = "basic")
@Path("law/tables")
public class LawTableResource {

    @Inject
    Access access;

    @Inject
    LawChanges changes;

    /**
     * A table of law as comma-separated values, in the form in which a change of it is proposed.
     *
     * @param table its name, such as {@code powers}
     */
    @GET
    @Path("{table}")
    @Produces("text/csv")
    @ApiResponse(responseCode = "404", description = "No such table")
    public ApiAnswer<byte[]> readLawTable(@PathParam("table") String table) {
        access.require(Act.LAW_READ);
        LawKind kind = LawKind.of(table).orElseThrow(() -> new WebApplicationException(404));
        return ApiAnswer.file("text/csv;charset=utf-8", changes.export(kind).getBytes(StandardCharsets.UTF_8))
                .noStore();
    }
}
