package no.algoritmetilsyn.authority;

/** Those who decide: an appeal goes from the first to the second (forvaltningsloven § 28). */
public enum Organ {
    /** Supervises and decides. */
    FIRST_INSTANCE,
    /** Decides appeals; does not see the internal papers of the first instance. */
    APPEAL_BODY
}
