package no.algoritmetilsyn.complainant.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.complainant.FollowUp;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** {@code /api/v1/complaints/{reference}}: tells where a complaint stands. */
@Path("complaints/{reference}")
public class FollowUpResource {

    private static final int BLOCKED_SECONDS = 900;

    @Inject
    FollowUp followUp;

    @Inject
    NewsWords news;

    @Inject
    PublishedDecisions decisions;

    @Inject
    Texts texts;

    @Context
    HttpServletRequest request;

    /** Tells where a complaint stands and where it has led, to somebody who shows its code. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "No such pair of reference and code")
    @ApiResponse(responseCode = "429", description = "Too many wrong pairs")
    public ApiAnswer<FollowUpAnswer> followComplaint(
            @PathParam("reference") String reference,
            @Parameter(required = true) @HeaderParam("Follow-Up-Code") String code) {
        FollowUp.Answer answer = followUp.follow(reference, code, request.getRemoteAddr());
        if (answer instanceof FollowUp.Answer.Found found) {
            return status(found.view());
        }
        if (answer instanceof FollowUp.Answer.Blocked) {
            return Problem.tooMany(BLOCKED_SECONDS, texts);
        }
        return Problem.of(404, "unknown-complaint", texts.get("complainant.follow.unknown"))
                .answer();
    }

    private ApiAnswer<FollowUpAnswer> status(FollowUp.View view) {
        Complaint complaint = view.complaint();
        var next = new FollowUpAnswer.Next(
                texts.get("complainant.next." + complaint.status().name()),
                complaint.status().isOpen() ? FollowUpAnswer.By.AUTHORITY : FollowUpAnswer.By.NOBODY);
        return ApiAnswer.ok(new FollowUpAnswer(
                        complaint.reference(),
                        complaint.id(),
                        complaint.status(),
                        complaint.receivedAt(),
                        next,
                        news.happened(view).stream()
                                .map(FollowUpAnswer.Happened::of)
                                .toList(),
                        view.letters().stream()
                                .map(FollowUpAnswer.OwnLetter::of)
                                .toList(),
                        decisions.ledToBy(complaint.id()).stream()
                                .map(FollowUpAnswer.Led::of)
                                .toList()))
                .noStore();
    }
}
