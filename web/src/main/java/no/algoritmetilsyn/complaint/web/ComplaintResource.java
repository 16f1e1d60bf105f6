package no.algoritmetilsyn.complaint.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
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
import java.util.List;
import java.util.regex.Pattern;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintFollowUp;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.InvalidSubmission;
import no.algoritmetilsyn.complaint.KeyReused;
import no.algoritmetilsyn.complaint.Receipt;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.Violation;
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/complaints}: files a complaint, and tells where one stands. */
@Path("complaints")
public class ComplaintResource {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int BLOCKED_SECONDS = 900;

    @Inject
    Complaints complaints;

    @Inject
    ComplaintFollowUp followUp;

    @Inject
    IntakeRate rate;

    @Inject
    Texts texts;

    @Context
    HttpServletRequest request;

    /** Files a complaint; the answer is given after the commit. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@HeaderParam("Idempotency-Key") String key, InputStream body) throws IOException {
        if (!rate.allows(request.getRemoteAddr())) {
            return tooMany(60);
        }
        if (key == null || !KEY.matcher(key).matches()) {
            return Problem.of(400, "idempotency-key", texts.get("complaint.api.keyMissing"))
                    .response();
        }
        JsonObject json = JsonBody.read(body);
        var reader = new SubmissionReader();
        Submission submission = reader.read(json);
        if (!reader.violations().isEmpty()) {
            return invalid(reader.violations());
        }
        try {
            return receipt(complaints.file(submission, key, json.toString()));
        } catch (InvalidSubmission invalid) {
            return invalid(invalid.violations());
        } catch (KeyReused reused) {
            return Problem.of(422, "idempotency-key-reused", texts.get("complaint.api.keyReused"))
                    .response();
        }
    }

    private static Response receipt(Receipt receipt) {
        return Response.status(receipt.repeated() ? 200 : 201)
                .header("Cache-Control", "no-store")
                .entity(JSON.createObjectBuilder()
                        .add("reference", receipt.reference())
                        .add("followUpCode", receipt.followUpCode())
                        .add("receivedAt", receipt.receivedAt().toString())
                        .build()
                        .toString())
                .build();
    }

    private Response invalid(List<Violation> violations) {
        Problem problem = Problem.of(422, "invalid-submission", texts.get("complaint.api.invalid"));
        violations.forEach(violation -> problem.error(
                violation.field(), texts.get("complaint.violation." + violation.code(), violation.limit())));
        return problem.response();
    }

    private Response tooMany(int seconds) {
        return Problem.of(429, "too-many", texts.get("platform.error.title.429"))
                .builder()
                .header("Retry-After", seconds)
                .build();
    }

    /** Tells where a complaint stands, to whoever shows its code. */
    @GET
    @Path("{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response follow(@PathParam("reference") String reference, @HeaderParam("Follow-Up-Code") String code) {
        ComplaintFollowUp.Answer answer = followUp.follow(reference, code, request.getRemoteAddr());
        if (answer instanceof ComplaintFollowUp.Answer.Found found) {
            return status(found.view().complaint());
        }
        if (answer instanceof ComplaintFollowUp.Answer.Blocked) {
            return tooMany(BLOCKED_SECONDS);
        }
        return Problem.of(404, "unknown-complaint", texts.get("complaint.follow.unknown"))
                .response();
    }

    private Response status(Complaint complaint) {
        JsonObject next = JSON.createObjectBuilder()
                .add("what", texts.get("complaint.next." + complaint.status().name()))
                .add("by", complaint.status().isOpen() ? "AUTHORITY" : "NOBODY")
                .build();
        return Response.ok(JSON.createObjectBuilder()
                        .add("reference", complaint.reference())
                        .add("status", complaint.status().name())
                        .add("receivedAt", complaint.receivedAt().toString())
                        .add("next", next)
                        .build()
                        .toString())
                .header("Cache-Control", "no-store")
                .build();
    }
}
