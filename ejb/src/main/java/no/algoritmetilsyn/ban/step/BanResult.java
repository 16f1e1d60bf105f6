package no.algoritmetilsyn.ban.step;

/** What came of looking at an interim ban again. */
public enum BanResult {
    /** It stands until its last day. */
    STANDS,
    /** It forbids less, or ends earlier. */
    CHANGED,
    /** It ends at once. */
    LIFTED
}
