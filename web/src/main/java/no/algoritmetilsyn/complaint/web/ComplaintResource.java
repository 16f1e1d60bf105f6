package no.algoritmetilsyn.complaint.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintFollowUp;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/complaints}: files a complaint, and tells where one stands. */
@Path("complaints")
public class ComplaintResource {

    private static final int BLOCKED_SECONDS = 900;

    @Inject
    ApiIntake intake;

    @Inject
    ComplaintFollowUp followUp;

    @Inject
    Texts texts;

    @Context
    HttpServletRequest request;

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

    /** Tells where a complaint stands, to somebody who shows its code. */
    @GET
    @Path("{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "No such pair of reference and code")
    @ApiResponse(responseCode = "429", description = "Too many wrong pairs")
    public ApiAnswer<FollowUpAnswer> followComplaint(
            @PathParam("reference") String reference,
            @Parameter(required = true) @HeaderParam("Follow-Up-Code") String code) {
        ComplaintFollowUp.Answer answer = followUp.follow(reference, code, request.getRemoteAddr());
        if (answer instanceof ComplaintFollowUp.Answer.Found found) {
            return status(found.view().complaint());
        }
        if (answer instanceof ComplaintFollowUp.Answer.Blocked) {
            return intake.tooMany(BLOCKED_SECONDS);
        }
        return Problem.of(404, "unknown-complaint", texts.get("complaint.follow.unknown"))
                .answer();
    }

    private ApiAnswer<FollowUpAnswer> status(Complaint complaint) {
        var next = new FollowUpAnswer.Next(
                texts.get("complaint.next." + complaint.status().name()),
                complaint.status().isOpen() ? FollowUpAnswer.By.AUTHORITY : FollowUpAnswer.By.NOBODY);
        return ApiAnswer.ok(new FollowUpAnswer(
                        complaint.reference(), complaint.id(), complaint.status(), complaint.receivedAt(), next))
                .noStore();
    }
}
