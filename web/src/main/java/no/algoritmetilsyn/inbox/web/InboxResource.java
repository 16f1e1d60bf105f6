package no.algoritmetilsyn.inbox.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.StepProblems;
import no.algoritmetilsyn.inbox.InboxEntries;
import no.algoritmetilsyn.inbox.InboxEntry;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.inbox.InboxReceipts;
import no.algoritmetilsyn.inbox.ReceiptLetter;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/inbox}: what is directed at, was sent to and may be known by those for whom the caller speaks today. */
@SecurityRequirement(name = "basic")
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    @Inject
    InboxEntries inbox;

    @Inject
    InboxLetters letters;

    @Inject
    InboxReceipts receipts;

    @Inject
    LetterRenderer renderer;

    @Inject
    StepProblems problems;

    @Inject
    Texts texts;

    /**
     * What is asked of the organisations, first what waits for an answer, by its deadline; then letters in proceedings that are directed at
     * somebody else, and proceedings of which the employees may know for whom the caller speaks.
     *
     * @param representation organisation number of the one for which, or for whose employees, the caller speaks; left out, all of them.
     *     Of an organisation for which the caller does not speak there is nothing
     */
    @GET
    public ApiAnswer<List<InboxAnswer>> readInbox(@QueryParam("representation") String representation) {
        boolean all = representation == null || representation.isBlank();
        List<InboxEntry> entries = all ? inbox.all() : inbox.of(representation.strip());
        return ApiAnswer.ok(entries.stream().map(InboxAnswer::of).toList()).noStore();
    }

    /** Opens a letter, which from the first time on counts as read. */
    @POST
    @Path("letters/{id}")
    @ApiResponse(responseCode = "404", description = "Unknown, or not sent to those for whom this account speaks")
    public ApiAnswer<InboxLetterAnswer> openLetter(@PathParam("id") String id) {
        return problems.ifVisible(() -> ApiAnswer.ok(InboxLetterAnswer.of(letters.open(PageMissing.id(id))))
                .noStore());
    }

    /**
     * What has come in, in a proceeding, from the organisations for which the caller speaks, and what the caller has said there for
     * employees; newest first.
     *
     * @param id of the proceeding
     */
    @GET
    @Path("{id}/receipts")
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<List<ReceivedAnswer>> listReceipts(@PathParam("id") String id) {
        UUID proceeding = PageMissing.id(id);
        return problems.ifVisible(() -> ApiAnswer.ok(receipts.all(proceeding).stream()
                        .map(ReceivedAnswer::of)
                        .toList())
                .noStore());
    }

    /**
     * The receipt of one of them, as an accessible PDF (PDF/UA-1, PDF/A-2a) in the language of the call: what came in, when, in which
     * matter, each file with its SHA-256, and what happens next.
     */
    @GET
    @Path("receipts/{id}.pdf")
    @Produces("application/pdf")
    @ApiResponse(responseCode = "404", description = "Unknown, or not sent by this account or those for whom it speaks")
    public ApiAnswer<byte[]> readReceiptPdf(@PathParam("id") String id) {
        UUID entry = PageMissing.id(id);
        LetterLanguage language = LetterLanguage.of(texts.getLanguage().tag());
        return problems.ifVisible(() -> {
            ReceiptLetter receipt = receipts.letter(entry, language);
            return ApiAnswer.file("application/pdf", renderer.pdf(receipt.letter(), receipt.approval()))
                    .with("Content-Disposition", receipt.contentDisposition())
                    .noStore();
        });
    }
}
