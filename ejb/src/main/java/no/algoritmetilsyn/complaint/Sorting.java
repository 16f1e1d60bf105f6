package no.algoritmetilsyn.complaint;

/**
 * What somebody has decided that a complaint is.
 *
 * @param reason why, for colleagues and for the complainant on demand
 * @param party whether the complainant is a party (forvaltningsloven § 2 e)
 * @param partyReason why they are, or are not
 * @param answer whether it will be answered; only a tip may be taken note of without
 */
public record Sorting(ComplaintKind kind, String reason, boolean party, String partyReason, boolean answer) {

    /** Whether it can be decided so. */
    public boolean isPossible() {
        return kind != ComplaintKind.UNSORTED && (answer || kind.mayBeNoted());
    }
}
