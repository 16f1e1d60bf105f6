package no.algoritmetilsyn.casefile.step.input;

import java.util.List;

/**
 * Something wrong with one value of what was sent: for a step, or as a complaint.
 *
 * @param pointer where it stands in the input, a JSON Pointer (RFC 6901) such as {@code /points/0/text}
 * @param code what is wrong; its text is a message of the step, else {@code casefile.violation.<code>};
 *     for a complaint {@code complaint.violation.<code>}
 * @param arguments what the text mentions, such as the greatest length; a date is written as ISO 8601, and
 *     the holder of a power by a mark that {@code Powers} knows
 */
public record Violation(String pointer, String code, List<String> arguments) {

    /** One at a member of the input itself. */
    public static Violation of(String field, String code, Object... arguments) {
        return at("/" + field, code, arguments);
    }

    /** One at a JSON Pointer. */
    public static Violation at(String pointer, String code, Object... arguments) {
        return new Violation(
                pointer, code, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** The name of the form field that it stands at: {@code points[0].text}. */
    public String field() {
        var name = new StringBuilder();
        for (String part : pointer.substring(1).split("/")) {
            if (part.chars().allMatch(Character::isDigit)) {
                name.append('[').append(part).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(part);
            }
        }
        return name.toString();
    }
}
