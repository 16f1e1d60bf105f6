package no.algoritmetilsyn.complaint.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintFollowUp;
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
    public Response file(@HeaderParam("Idempotency-Key") String key, InputStream body) throws IOException {
        return intake.file(key, "", body, SubmissionReader::complaint, "complaint.api.invalid");
    }

    /** Tells where a complaint stands, to somebody who shows its code. */
    @GET
    @Path("{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response follow(@PathParam("reference") String reference, @HeaderParam("Follow-Up-Code") String code) {
        ComplaintFollowUp.Answer answer = followUp.follow(reference, code, request.getRemoteAddr());
        if (answer instanceof ComplaintFollowUp.Answer.Found found) {
            return status(found.view().complaint());
        }
        if (answer instanceof ComplaintFollowUp.Answer.Blocked) {
            return intake.tooMany(BLOCKED_SECONDS);
        }
        return Problem.of(404, "unknown-complaint", texts.get("complaint.follow.unknown"))
                .response();
    }

    private Response status(Complaint complaint) {
        JsonObject next = ApiIntake.JSON
                .createObjectBuilder()
                .add("what", texts.get("complaint.next." + complaint.status().name()))
                .add("by", complaint.status().isOpen() ? "AUTHORITY" : "NOBODY")
                .build();
        return Response.ok(ApiIntake.JSON
                        .createObjectBuilder()
                        .add("reference", complaint.reference())
                        .add("proceedingId", complaint.id().toString())
                        .add("status", complaint.status().name())
                        .add("receivedAt", complaint.receivedAt().toString())
                        .add("next", next)
                        .build()
                        .toString())
                .header("Cache-Control", "no-store")
                .build();
    }
}
