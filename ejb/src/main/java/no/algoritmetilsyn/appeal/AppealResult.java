package no.algoritmetilsyn.appeal;

/** What an appeal leads to (forvaltningsloven §§ 33, 34). */
public enum AppealResult {
    /** The appeal body does not hear it. */
    DISMISSED,
    UPHELD,
    CHANGED,
    ANNULLED,
    /** Annulled, and the first instance decides again. */
    REMITTED;

    /** Whether what was decided does not stand as it was. */
    public boolean isFounded() {
        return this == CHANGED || this == ANNULLED || this == REMITTED;
    }

    /** Whether nothing of what was decided is left. */
    public boolean isAnnulled() {
        return this == ANNULLED || this == REMITTED;
    }
}
