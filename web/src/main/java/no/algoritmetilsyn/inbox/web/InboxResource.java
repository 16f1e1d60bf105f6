package no.algoritmetilsyn.inbox.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.algoritmetilsyn.casefile.web.StepProblems;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/** {@code /api/v1/inbox}: what is directed at, and was sent to, those for whom the caller speaks today. */
@SecurityRequirement(name = "basic")
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    @Inject
    Inbox inbox;

    @Inject
    InboxLetters letters;

    @Inject
    StepProblems problems;

    /** What is asked of the organisations, first what waits for an answer, by its deadline. */
    @GET
    public ApiAnswer<List<InboxAnswer>> readInbox() {
        return ApiAnswer.ok(inbox.rows().stream()
                        .map(row -> InboxAnswer.of(row, letters.of(row.proceeding())))
                        .toList())
                .noStore();
    }

    /** Opens a letter, which from the first time on counts as read. */
    @POST
    @Path("letters/{id}")
    @ApiResponse(responseCode = "404", description = "Unknown, or not sent to those for whom this account speaks")
    public ApiAnswer<InboxLetterAnswer> openLetter(@PathParam("id") String id) {
        return problems.ifVisible(() -> ApiAnswer.ok(InboxLetterAnswer.of(letters.open(PageMissing.id(id))))
                .noStore());
    }
}
