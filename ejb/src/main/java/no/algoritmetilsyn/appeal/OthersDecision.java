package no.algoritmetilsyn.appeal;

/**
 * A decision about a body that rests on a complaint, as the complainant who is a party to it sees it.
 *
 * @param reference of the decision
 * @param body at which it is directed
 * @param appeal how it can be appealed, or was by the complainant
 */
public record OthersDecision(String reference, String body, AnswerAppeal appeal) {

    /** Whether the complainant can appeal it now. */
    public boolean isOpen() {
        return !appeal.isAppealed() && !appeal.barred();
    }
}
