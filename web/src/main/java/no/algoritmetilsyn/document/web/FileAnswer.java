package no.algoritmetilsyn.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.platform.web.PageMissing;

/** A file as it is given out: saved and never shown, so that nothing of it runs with the rights of its reader. */
public final class FileAnswer {

    private FileAnswer() {}

    /** The id that the address names. */
    public static UUID id(HttpServletRequest request) {
        String path = request.getPathInfo();
        return PageMissing.id(path == null ? null : path.substring(1));
    }

    /** Writes the file, or refuses it when it is infected. */
    public static void give(StoredFile file, DocumentFiles documents, HttpServletResponse response) throws IOException {
        if (!file.scanState().mayBeOpened()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        saved(response, file.contentDisposition());
        documents.write(file.variantId(), response.getOutputStream());
    }

    /** Writes a PDF that was made for this answer. */
    public static void pdf(byte[] pdf, String disposition, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        saved(response, disposition);
        response.getOutputStream().write(pdf);
    }

    private static void saved(HttpServletResponse response, String disposition) {
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
    }
}
