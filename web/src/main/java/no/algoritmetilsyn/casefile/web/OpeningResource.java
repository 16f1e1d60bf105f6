package no.algoritmetilsyn.casefile.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

/** {@code /api/v1/cases/{id}/proceedings}: opens proceedings in a case, which is named by its id or its number. */
@SecurityRequirement(name = "basic")
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
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<List<OpeningAnswer>> listCaseOpenings(@PathParam("id") String id) {
        return problems.ifVisible(() -> calls.offers(casefiles.read(known(id)).id()));
    }

    /**
     * Opens a proceeding in the case.
     *
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            headers = {@Header(name = "ETag"), @Header(name = "Location")})
    @ApiResponse(
            responseCode = "200",
            description = "Opened before, by an earlier try with the same key",
            headers = {@Header(name = "ETag"), @Header(name = "Location")})
    @ApiResponse(
            responseCode = "409",
            description = "The state of the one that it is opened from forbids it: rule says why")
    @ApiResponse(responseCode = "422", description = "The input is not allowed, or the key came with another one")
    public ApiAnswer<ProceedingAnswer> openInCase(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, ApiInput<OpeningInput> body) {
        return problems.ifVisible(() -> calls.open(casefiles.read(known(id)).id(), ProceedingResource.key(key), body));
    }

    /** A case that is not there is missing like one that the caller may not see. */
    private UUID known(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(id)
                : CaseNumber.read(id).flatMap(casefiles::id).orElse(null);
    }
}
