package no.algoritmetilsyn.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * When a form was opened, in milliseconds since 1970: a hidden field brings it along with all that the form sends, so that what it
 * keeps by itself is told from what was sent since.
 */
public final class OpenedForm {

    private static final String FIELD = "opened";
    private static final String NUMBER = "\\d{1,15}";

    private OpenedForm() {}

    /** When the form of a request was opened; a form that does not tell was opened before everything else. */
    public static Instant of(HttpServletRequest request) {
        return brought(request).map(Long::valueOf).map(Instant::ofEpochMilli).orElse(Instant.EPOCH);
    }

    /** What the hidden field holds: what the form has brought along, else that it is opened now. */
    public static String field(HttpServletRequest request, Instant now) {
        return brought(request).orElseGet(() -> Long.toString(now.toEpochMilli()));
    }

    private static Optional<String> brought(HttpServletRequest request) {
        return Optional.ofNullable(PageAnswer.typed(request, FIELD)).filter(text -> text.matches(NUMBER));
    }
}
