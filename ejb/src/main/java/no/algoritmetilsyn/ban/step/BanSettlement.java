package no.algoritmetilsyn.ban.step;

/** What becomes of an interim ban when its last day is past. */
public enum BanSettlement {
    /** It has run out, and nothing follows. */
    RAN_OUT,
    /** A final decision is prepared in a proceeding of its own, which rests on it. */
    FINAL_DECISION
}
