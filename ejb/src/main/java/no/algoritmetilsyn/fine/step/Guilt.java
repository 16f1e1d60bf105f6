package no.algoritmetilsyn.fine.step;

/** What a body is to blame for (forvaltningsloven § 46 first paragraph). */
public enum Guilt {
    NONE,
    NEGLIGENCE,
    GROSS_NEGLIGENCE,
    INTENT;

    /** Whether it is enough for a fine on an enterprise. */
    public boolean suffices() {
        return this != NONE;
    }
}
