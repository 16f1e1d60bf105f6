package no.algoritmetilsyn.complaint.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

/** {@code /api/v1/complaints}: files a complaint. */
@Path("complaints")
public class ComplaintResource {

    @Inject
    ApiIntake intake;

    /** Files a complaint; the answer is given after the commit. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(responseCode = "200", description = "Stored before, by an earlier try with the same key")
    @ApiResponse(responseCode = "400", description = "Not a JSON object in UTF-8, or no key")
    @ApiResponse(responseCode = "422", description = "A field cannot be accepted, or the key came with another body")
    @ApiResponse(responseCode = "429", description = "Too many from this address")
    public ApiAnswer<ReceiptAnswer> fileComplaint(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key, ApiInput<ComplaintInput> body) {
        return intake.file(key, "", body, ComplaintInput::submission, "complaint.api.invalid");
    }
}
