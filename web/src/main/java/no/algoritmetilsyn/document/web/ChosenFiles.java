package no.algoritmetilsyn.document.web;

import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The files that a form brings. Asked of the request itself, since Faces leaves out a file without content, and nobody would be told. */
public final class ChosenFiles {

    private ChosenFiles() {}

    /** Those chosen at a field; none where the form brings no files at all. */
    public static List<Part> at(String field, HttpServletRequest request) {
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/")) {
            return List.of();
        }
        try {
            // A form without a chosen file sends one part without a name.
            return request.getParts().stream()
                    .filter(part -> field.equals(part.getName()))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (ServletException e) {
            throw new FacesException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
