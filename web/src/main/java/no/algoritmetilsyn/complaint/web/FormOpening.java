package no.algoritmetilsyn.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** When a form that keeps drafts was opened: it brings that along, in milliseconds since 1970, with all it sends. */
final class FormOpening {

    private static final String FIELD = "opened";
    private static final String FORM = "\\d{1,15}";

    private FormOpening() {}

    /** When the form of a request was opened; a form that does not tell was opened before everything else. */
    static Instant of(HttpServletRequest request) {
        return brought(request).map(Long::valueOf).map(Instant::ofEpochMilli).orElse(Instant.EPOCH);
    }

    /** What the form has brought, if it can be read. */
    static Optional<String> brought(HttpServletRequest request) {
        return Optional.ofNullable(PageAnswer.typed(request, FIELD)).filter(text -> text.matches(FORM));
    }

    /** What a form that is opened now is to bring. */
    static String text(Instant opened) {
        return Long.toString(opened.toEpochMilli());
    }
}
