package no.algoritmetilsyn.casefile;

import java.time.Instant;

/**
 * That a closed case was opened again.
 *
 * @param explanation for colleagues
 * @param by what colleagues call the one who did it
 */
public record Reopening(Ground ground, String explanation, String by, Instant at) {

    /** Why a case is opened again. */
    public enum Ground {
        /** Something has become known that matters for it. */
        NEW_FACTS,
        /** We look at our own decision once more, without an appeal (forvaltningsloven § 35). */
        OWN_REVERSAL,
        /** A court, a superior organ or an ombudsman has said something about it. */
        OTHER_AUTHORITY,
        /** It has to be seen whether a decision in it is followed. */
        FOLLOW_UP,
        /** A party has a right that outlasts the case, such as party access or costs. */
        PARTY_RIGHT,
        /** It was closed too early. */
        CLOSED_BY_MISTAKE
    }
}
