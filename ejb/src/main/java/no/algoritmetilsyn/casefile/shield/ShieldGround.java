package no.algoritmetilsyn.casefile.shield;

/** Why a case is shielded: each constant has its rows in {@code shield_grounds}, which say by what provision. */
public enum ShieldGround {
    /** Who has reported on their own workplace, or is known as a source (arbeidsmiljøloven § 2 A-7). */
    SOURCE,
    /** Personal matters that few have to know (forvaltningsloven § 13). */
    PERSONAL_MATTERS,
    /** Somebody who works in the authority is a party, or is concerned (forvaltningsloven § 13). */
    EMPLOYEE,
    /** Security, defence, foreign affairs (forvaltningsloven § 19 first paragraph letter a). */
    SECURITY
}
