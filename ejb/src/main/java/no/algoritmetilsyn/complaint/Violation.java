package no.algoritmetilsyn.complaint;

/**
 * Something wrong with one field of a submission.
 *
 * @param field path of the field as the API names it, {@code about.description}
 * @param code what is wrong; its text is the message {@code complaint.violation.<code>}
 * @param limit a number the text mentions, or 0
 */
public record Violation(String field, String code, int limit) {

    static Violation of(String field, String code) {
        return new Violation(field, code, 0);
    }
}
