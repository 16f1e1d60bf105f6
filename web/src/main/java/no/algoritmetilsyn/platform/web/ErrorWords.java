package no.algoritmetilsyn.platform.web;

import java.util.Set;

/** An error in words, without a view, a bean or a thread that may wait. */
public final class ErrorWords {

    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 408, 409, 413, 414, 422, 429, 431, 500, 503);
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
            <body><main><h1>%2$s</h1><p>%s</p><p><a href="/">%s</a></p></main></body></html>
            """;

    private ErrorWords() {}

    /** Under which number the texts of a status stand: its own, or that of its kind. */
    public static int kind(int status) {
        if (KNOWN.contains(status)) {
            return status;
        }
        return status >= 400 && status < 500 ? 400 : 500;
    }

    /** What happened, in few words. */
    public static String title(Language language, int status) {
        return Texts.text(language, "platform.error.title." + kind(status));
    }

    /** A page of a few plain lines. */
    public static String page(Language language, int status) {
        return PAGE.formatted(
                language.tag(),
                title(language, status),
                Texts.text(language, "platform.error.text." + kind(status)),
                Texts.text(language, "platform.error.home"));
    }

    /** The problem document (RFC 9457). */
    public static String problem(Language language, int status) {
        int kind = kind(status);
        return Problem.of(status, Integer.toString(kind), title(language, kind))
                .detail(Texts.text(language, "platform.error.api." + kind))
                .json();
    }
}
