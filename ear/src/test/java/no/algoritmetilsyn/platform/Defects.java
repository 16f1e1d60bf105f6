package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Answers that no input may bring about: an error of ours, a word about how we are made, or what was typed with characters
 * in it that nobody can see.
 */
public final class Defects {

    private static final int EXCERPT = 300;
    private static final Pattern INSIDE = Pattern.compile("\\.java:\\d+|\\bat (no|java|jakarta|org|io|com)\\.[a-z]+\\.|"
            + "(no|java|jakarta|org|io|com)\\.[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b|WF?LY\\w*\\d{4}|UT\\d{6}");

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b\\u202a-\\u202e\\u2028\\u2029\\u2060\\ufeff\\p{Cc}&&[^\\r\\n\\t]]");

    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    /** Looks at an answer. */
    public void look(String what, int status, String body) {
        String text = text(body);
        if (status >= 500 && !isBusy(status, body)
                || INSIDE.matcher(text).find()
                || INVISIBLE.matcher(text).find()) {
            found.add(status + " " + what + " " + body.substring(0, Math.min(EXCERPT, body.length())));
        }
    }

    /** What people read: a workbook is packed, and a table for a spreadsheet begins with a mark that says how it is written. */
    private static String text(String body) {
        return body.startsWith("PK") ? "" : body.startsWith("\ufeff") ? body.substring(1) : body;
    }

    /** Many passwords at once wait in a queue; when it is full, the login says so and keeps what was typed. */
    private static boolean isBusy(int status, String body) {
        return status == 503
                && (body.contains("Mange logger inn akkurat nå.")
                        || body.contains("Mange loggar inn akkurat no.")
                        || body.contains("Many people are signing in right now."));
    }

    /** Fails when there was one. */
    public void assertNone() {
        assertThat(found).isEmpty();
    }
}
