package no.algoritmetilsyn.platform.web;

import java.util.List;

/** The tags of a header {@code If-None-Match} (RFC 9110, 8.8.3 and 13.1.2). */
public final class EntityTags {

    private EntityTags() {}

    /**
     * Whether one of the tags is this one, weak or not; {@code *} is any.
     *
     * @param headers the header as often as it was sent, each a list with commas between or an asterisk
     * @param tag with its quotation marks; null when there is none
     */
    public static boolean name(List<String> headers, String tag) {
        return tag != null
                && headers.stream()
                        .anyMatch(
                                header -> header.strip().equals("*") || isIn(header, tag.substring(tag.indexOf('"'))));
    }

    /** A tag may hold a comma, but no quotation mark. */
    private static boolean isIn(String header, String quoted) {
        int start = header.indexOf('"');
        while (start >= 0) {
            int end = header.indexOf('"', start + 1);
            if (end < 0) {
                return false;
            }
            if (header.substring(start, end + 1).equals(quoted)) {
                return true;
            }
            start = header.indexOf('"', end + 1);
        }
        return false;
    }
}
