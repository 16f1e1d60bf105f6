package no.algoritmetilsyn.complaint;

/** Why somebody asks who a complainant is; kept with each reading and shown to the complainant on demand. */
public enum ReadingPurpose {
    /** To speak or write to them. */
    CONTACT,
    /** To decide whether they are a party (forvaltningsloven § 2 e). */
    PARTY,
    /** To find out whether they have complained before, or are under age. */
    ASSESSMENT,
    /** To give them access to what is stored about them (personvernforordningen art. 15). */
    DATA_SUBJECT
}
