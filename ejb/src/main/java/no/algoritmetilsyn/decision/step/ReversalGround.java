package no.algoritmetilsyn.decision.step;

/** Why the authority may reverse what it has decided: each constant has its rows in {@code reversal_grounds}, which say where it stands. */
public enum ReversalGround {
    /** Nobody is worse off by it (forvaltningsloven § 35 first paragraph letter a; of 2025 § 71 letter b). */
    NOT_DETRIMENTAL,
    /** Word of it has not reached its party, and it is not public (letter b; of 2025 letter a). */
    UNTOLD,
    /** It is invalid (letter c; of 2025 § 74 third paragraph). */
    INVALID,
    /** Another act, the decision itself or general rules of administration let it be changed (§ 35 fifth paragraph). */
    OTHER_RULE,
    /** Its party breaks its terms, or what it rests on fails (of 2025 § 71 letter c). */
    CONDITIONS_FAILED,
    /** Strong interests weigh much more than what speaks against it (of 2025 § 71 letter d). */
    WEIGHTY_INTERESTS
}
