package no.algoritmetilsyn.document.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.document.FileArrival;
import no.algoritmetilsyn.document.PartialFile;
import no.algoritmetilsyn.document.PartialFiles;
import no.algoritmetilsyn.document.PiecesOutOfOrder;
import no.algoritmetilsyn.document.ReceivedFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.UnknownFile;
import no.algoritmetilsyn.document.check.FileRefusal;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * {@code /api/v1/files}: hands in files, which wait for the step that names them by id. A small one comes whole, as the body
 * of one request. A large one, or one over a line that breaks, is announced with its length and comes in pieces, each with
 * the place at which it begins.
 */
@SecurityRequirement(name = "basic")
@SecurityRequirement(name = "followUpCode")
@Path("files")
@Produces(MediaType.APPLICATION_JSON)
public class FileHandInResource {

    /** Most bytes of a file that comes whole: what the server takes in one request. */
    private static final long MOST = 64L << 20;

    static final String OFFSET = "Upload-Offset";
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 60;

    @Inject
    Access access;

    @Inject
    FileArrival arrival;

    @Inject
    PartialFiles partial;

    @Inject
    ReceivedFiles received;

    @Inject
    FileWords words;

    @Inject
    Event<FileHandedIn> handedIn;

    @Inject
    Texts texts;

    /**
     * Hands in a whole file, which is the body; or announces one that comes in pieces, when its length is given. Who has complained shows
     * the code of the complaint (header Follow-Up-Code) instead of an account.
     *
     * @param name of the file, percent-encoded UTF-8
     * @param length bytes of the whole file; left out when the body is the file
     */
    @POST
    @RequestBody(content = @Content(mediaType = "*/*", schema = @Schema(types = "string", format = "binary")))
    @ApiResponse(
            responseCode = "201",
            description = "The file, or that it can arrive",
            headers = @Header(name = OFFSET))
    @ApiResponse(responseCode = "400", description = "The name or the length is missing or cannot be read")
    @ApiResponse(responseCode = "413", description = "Larger than 64 MiB: send it in pieces")
    @ApiResponse(responseCode = "415", description = "A form instead of the file itself")
    @ApiResponse(responseCode = "422", description = "The file is not taken: the code says why")
    @ApiResponse(responseCode = "503", description = "Too many files are being looked at")
    public ApiAnswer<HandedInAnswer> handInFile(
            @Context HttpServletRequest request,
            @Parameter(required = true) @HeaderParam("X-File-Name") String name,
            @Schema(types = "integer", minimum = "1") @HeaderParam("Upload-Length") String length)
            throws IOException {
        access.require(Act.FILE_HAND_IN);
        if (request.getContentType() != null && request.getContentType().startsWith("multipart/")) {
            throw new WebApplicationException(415);
        }
        String declared = decoded(name);
        if (declared == null) {
            return malformed("X-File-Name");
        }
        try {
            if (length == null) {
                return handedIn(201, arrival.whole(request.getInputStream(), declared, most()));
            }
            if (number(length) < 1) {
                return malformed("Upload-Length");
            }
            if (!access.actor().isLoggedIn() && number(length) > most()) {
                throw new FileRefused(FileRefusal.TOO_LARGE);
            }
            return answer(201, partial.begin(declared, number(length)));
        } catch (FileRefused refused) {
            return refused(refused);
        }
    }

    /**
     * Sends the next piece of a file that was announced. With the last piece the file is checked and stored.
     *
     * @param start place of the first byte of the piece in the file
     */
    @POST
    @Path("{id}")
    @RequestBody(content = @Content(mediaType = "*/*", schema = @Schema(types = "string", format = "binary")))
    @ApiResponse(responseCode = "200", description = "What is here now", headers = @Header(name = OFFSET))
    @ApiResponse(responseCode = "400", description = "The place is missing or cannot be read")
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    @ApiResponse(responseCode = "409", description = "Another piece comes next", headers = @Header(name = OFFSET))
    @ApiResponse(responseCode = "422", description = "The file is not taken: the code says why")
    @ApiResponse(responseCode = "503", description = "Too many files are being looked at")
    public ApiAnswer<HandedInAnswer> sendPiece(
            @PathParam("id") String id,
            @Context HttpServletRequest request,
            @Parameter(required = true) @Schema(types = "integer", minimum = "0") @HeaderParam(OFFSET) String start)
            throws IOException {
        access.require(Act.FILE_HAND_IN);
        UUID file = PageMissing.id(id);
        if (number(start) < 0) {
            return malformed("Upload-Offset");
        }
        try {
            PartialFile now = partial.append(file, number(start), request.getInputStream());
            return now.isComplete() ? handedIn(200, arrival.complete(file)) : answer(200, now);
        } catch (PiecesOutOfOrder other) {
            return Problem.of(CONFLICT, "piece-out-of-order", texts.get("document.file.outOfOrder", other.arrived()))
                    .<HandedInAnswer>answer()
                    .with(OFFSET, other.arrived());
        } catch (UnknownFile unknown) {
            throw new PageMissing();
        } catch (FileRefused refused) {
            return refused(refused);
        }
    }

    /** How much of a file is here: of one that arrives in pieces, or of one that waits for its step. */
    @GET
    @Path("{id}")
    @ApiResponse(responseCode = "200", description = "The file", headers = @Header(name = OFFSET))
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<HandedInAnswer> readFile(@PathParam("id") String id) {
        UUID file = PageMissing.id(id);
        List<StoredFile> waiting = received.waiting(List.of(file));
        if (!waiting.isEmpty()) {
            return answer(200, waiting.get(0));
        }
        try {
            return answer(200, partial.read(file));
        } catch (UnknownFile unknown) {
            throw new PageMissing();
        }
    }

    /** Most bytes of a file: of a complainant what their page takes, too; in pieces, those who have an account send more. */
    private long most() {
        return access.actor().isLoggedIn() ? MOST : UploadLimits.CITIZEN.file();
    }

    private ApiAnswer<HandedInAnswer> handedIn(int status, StoredFile file) {
        handedIn.fire(new FileHandedIn(file.documentId()));
        return answer(status, file);
    }

    private static ApiAnswer<HandedInAnswer> answer(int status, StoredFile file) {
        return ApiAnswer.of(status, HandedInAnswer.of(file))
                .with(OFFSET, file.size())
                .noStore();
    }

    private static ApiAnswer<HandedInAnswer> answer(int status, PartialFile file) {
        return ApiAnswer.of(status, HandedInAnswer.of(file))
                .with(OFFSET, file.arrived())
                .noStore();
    }

    private ApiAnswer<HandedInAnswer> refused(FileRefused refused) {
        String why = words.handInRefused(refused.refusal());
        if (refused.refusal() == FileRefusal.BUSY) {
            return Problem.of(UNAVAILABLE, "busy", why).<HandedInAnswer>answer().with("Retry-After", RETRY_SECONDS);
        }
        return Problem.of(UNPROCESSABLE, "file-refused", why)
                .violation("", refused.refusal().name(), why)
                .answer();
    }

    private ApiAnswer<HandedInAnswer> malformed(String header) {
        return Problem.of(400, "malformed-header", texts.get("document.file.header", header))
                .answer();
    }

    /** A number of bytes; -1 for what is none. */
    static long number(String text) {
        return text != null && text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }

    /** A name as it is said in a header; null for what cannot be read. */
    static String decoded(String name) {
        try {
            return name == null ? null : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
