package no.algoritmetilsyn.task.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.algoritmetilsyn.platform.web.Option;

/** A field of a call about work that was not filled in, or with what it cannot be. */
final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String key;

    /**
     * @param field its name
     * @param key of the text that says what is wrong
     */
    Missing(String field, String key) {
        super(field);
        this.field = field;
        this.key = key;
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }

    static LocalDate day(String typed, String field, String missing) {
        try {
            return LocalDate.parse(typed == null ? "" : typed);
        } catch (DateTimeParseException malformed) {
            throw new Missing(field, missing);
        }
    }

    static <E extends Enum<E>> E code(E[] all, String typed, String field, String missing) {
        return Option.chosen(all, typed).orElseThrow(() -> new Missing(field, missing));
    }

    static String required(String text, String field, String missing) {
        if (text == null || text.isBlank()) {
            throw new Missing(field, missing);
        }
        if (text.length() > ReleaseInput.LONGEST) {
            throw new Missing(field, "task.assign.tooLong");
        }
        return text;
    }
}
