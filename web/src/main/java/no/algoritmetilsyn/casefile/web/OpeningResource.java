package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.Casefiles;

/** {@code /api/v1/cases/{id}/proceedings}: opens proceedings in a case, which is named by its id or its number. */
@Path("cases/{id}/proceedings")
@Produces(MediaType.APPLICATION_JSON)
public class OpeningResource {

    @Inject
    Casefiles casefiles;

    @Inject
    OpeningCalls calls;

    @Inject
    StepProblems problems;

    /** The kinds of proceeding that the caller may open in the case, each with the schema of its input. */
    @GET
    public Response offers(@PathParam("id") String id) {
        return problems.ifVisible(() -> calls.offers(casefiles.read(known(id)).id()));
    }

    /**
     * Opens a proceeding in the case.
     *
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, InputStream body) {
        return problems.ifVisible(() -> calls.open(casefiles.read(known(id)).id(), ProceedingResource.key(key), body));
    }

    /** A case that is not there is missing like one that the caller may not see. */
    private UUID known(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(id)
                : CaseNumber.read(id).flatMap(casefiles::id).orElse(null);
    }
}
