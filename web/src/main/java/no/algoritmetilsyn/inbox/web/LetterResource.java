package no.algoritmetilsyn.inbox.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.CaseDocuments;
import no.algoritmetilsyn.casefile.DisclosedDocuments;
import no.algoritmetilsyn.casefile.web.StepProblems;
import no.algoritmetilsyn.complainant.OwnLetters;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.inbox.OpenLetter;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.web.LetterAnswer;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/letters/{id}}: a letter, for the staff and for those to whom it was sent. */
@SecurityRequirement(name = "basic")
@Path("letters")
@RequestScoped
public class LetterResource {

    private static final String PDF = "application/pdf";

    private static final int BLOCKED_SECONDS = 900;

    @Inject
    Access access;

    @Inject
    LetterPages pages;

    @Inject
    InboxLetters inbox;

    @Inject
    CaseDocuments files;

    @Inject
    DisclosedDocuments disclosed;

    @Inject
    DocumentFiles documents;

    @Inject
    OwnLetters own;

    @Inject
    StepProblems problems;

    @Inject
    Texts texts;

    @Context
    HttpServletRequest request;

    /**
     * A letter: what stands in it, block by block, where it stands, what was signed and what was sent. One to whom it was sent has opened it
     * by this; who has complained shows the code of the complaint instead of an account.
     */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account or code")
    @ApiResponse(responseCode = "429", description = "Too many wrong codes")
    public ApiAnswer<LetterAnswer> readLetter(@PathParam("id") String id, @HeaderParam("Follow-Up-Code") String code) {
        UUID letter = PageMissing.id(id);
        if (isByCode(code)) {
            return byCode(letter, code, own -> ApiAnswer.ok(
                            LetterAnswer.of(own.sent(), own.text(), own.recipient(), own.copy()))
                    .noStore());
        }
        return problems.ifVisible(() -> ApiAnswer.ok(
                        access.actor().isStaff()
                                ? LetterAnswer.of(pages.open(letter), pages.recipient(letter))
                                : opened(letter))
                .noStore());
    }

    /** An account says who somebody is; a code beside it says nothing. */
    private boolean isByCode(String code) {
        return code != null && !access.actor().isLoggedIn();
    }

    private <T> ApiAnswer<T> byCode(UUID letter, String code, Function<OwnLetters.OwnLetter, ApiAnswer<T>> shown) {
        OwnLetters.Answer answer = own.open(letter, code, request.getRemoteAddr());
        if (answer instanceof OwnLetters.Answer.Found found) {
            return shown.apply(found.letter());
        }
        if (answer instanceof OwnLetters.Answer.Blocked) {
            return Problem.tooMany(BLOCKED_SECONDS, texts);
        }
        return Problem.of(404, "unknown", texts.get("platform.error.title.404")).answer();
    }

    private LetterAnswer opened(UUID id) {
        OpenLetter letter = inbox.open(id);
        return LetterAnswer.of(letter.sent(), letter.sent().snapshot(), letter.recipient(), letter.copy());
    }

    /** The print of a letter that was sent. One to whom it was sent has opened it by this. */
    @GET
    @Path("{id}.pdf")
    @Produces(PDF)
    @ApiResponse(
            responseCode = "404",
            description = "Unknown, not sent, not printed yet, or not the business of this account or code")
    @ApiResponse(responseCode = "429", description = "Too many wrong codes")
    public ApiAnswer<byte[]> readLetterPdf(@PathParam("id") String id, @HeaderParam("Follow-Up-Code") String code) {
        UUID letter = PageMissing.id(id);
        if (isByCode(code)) {
            return byCode(letter, code, own -> file(documents.open(printed(own.pdf()))));
        }
        return problems.ifVisible(() -> file(access.actor().isStaff() ? ofStaff(letter) : ofRecipient(letter)));
    }

    private StoredFile ofStaff(UUID letter) {
        return files.open(printed(pages.open(letter).pdf()));
    }

    private StoredFile ofRecipient(UUID letter) {
        return disclosed.open(printed(inbox.open(letter).pdf()));
    }

    private static UUID printed(UUID pdf) {
        if (pdf == null) {
            throw new PageMissing();
        }
        return pdf;
    }

    private ApiAnswer<byte[]> file(StoredFile file) {
        var content = new ByteArrayOutputStream();
        try {
            documents.write(file.variantId(), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ApiAnswer.file(PDF, content.toByteArray())
                .with("Content-Disposition", file.contentDisposition())
                .noStore();
    }
}
