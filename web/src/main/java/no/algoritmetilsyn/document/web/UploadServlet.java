package no.algoritmetilsyn.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import no.algoritmetilsyn.platform.web.ApiJson;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code /tilsyn/opplasting}: what {@code /api/v1/files} is to programs, for the script of a page, which has the session of its
 * reader and no password. A file is announced by its name and length and comes in pieces; each answer tells in
 * {@code Upload-Offset} how much is here, and with the last piece the hash of what was stored, which the page compares with
 * its own before it forgets the file.
 */
@WebServlet("/tilsyn/opplasting/*")
public class UploadServlet extends HttpServlet {

    private static final String NAME = "X-File-Name";
    private static final String LENGTH = "Upload-Length";
    private static final String OFFSET = FileHandInResource.OFFSET;
    private static final int UNPROCESSABLE = 422;

    /** Why a file is not taken, in the language of the page. */
    record Refused(String code, String message) {}

    @Inject
    private transient Access access;

    @Inject
    private transient FileArrival arrival;

    @Inject
    private transient PartialFiles partial;

    @Inject
    private transient ReceivedFiles received;

    @Inject
    private transient FileWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        access.require(Act.FILE_HAND_IN);
        UUID id = id(request);
        List<StoredFile> waiting = received.waiting(List.of(id));
        if (!waiting.isEmpty()) {
            answer(response, HttpServletResponse.SC_OK, waiting.get(0));
            return;
        }
        try {
            answer(response, HttpServletResponse.SC_OK, partial.read(id));
        } catch (UnknownFile unknown) {
            throw new PageMissing();
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        access.require(Act.FILE_HAND_IN);
        try {
            if (request.getPathInfo() == null) {
                announce(request, response);
            } else {
                append(request, response);
            }
        } catch (FileRefused refused) {
            boolean later = refused.refusal() == FileRefusal.BUSY || refused.refusal() == FileRefusal.TOO_MANY;
            write(
                    response,
                    later ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : UNPROCESSABLE,
                    new Refused(refused.refusal().name(), words.handInRefused(refused.refusal())));
        } catch (UnknownFile unknown) {
            throw new PageMissing();
        }
    }

    private void announce(HttpServletRequest request, HttpServletResponse response) throws FileRefused, IOException {
        String name = FileHandInResource.decoded(request.getHeader(NAME));
        long length = FileHandInResource.number(request.getHeader(LENGTH));
        if (name == null || length < 1) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        answer(response, HttpServletResponse.SC_CREATED, partial.begin(name, length));
    }

    private void append(HttpServletRequest request, HttpServletResponse response) throws FileRefused, IOException {
        UUID id = id(request);
        long start = FileHandInResource.number(request.getHeader(OFFSET));
        if (start < 0) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            PartialFile now = partial.append(id, start, request.getInputStream());
            if (now.isComplete()) {
                answer(response, HttpServletResponse.SC_OK, arrival.complete(id));
            } else {
                answer(response, HttpServletResponse.SC_OK, now);
            }
        } catch (PiecesOutOfOrder other) {
            response.setHeader(OFFSET, Long.toString(other.arrived()));
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static UUID id(HttpServletRequest request) {
        String path = request.getPathInfo();
        return PageMissing.id(path == null ? null : path.substring(1));
    }

    private static void answer(HttpServletResponse response, int status, StoredFile file) throws IOException {
        response.setHeader(OFFSET, Long.toString(file.size()));
        write(response, status, HandedInAnswer.of(file));
    }

    private static void answer(HttpServletResponse response, int status, PartialFile file) throws IOException {
        response.setHeader(OFFSET, Long.toString(file.arrived()));
        write(response, status, HandedInAnswer.of(file));
    }

    private static void write(HttpServletResponse response, int status, Record answer) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(ApiJson.text(answer));
    }
}
