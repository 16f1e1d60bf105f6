package no.algoritmetilsyn.law;

/** What something is demanded or decided by: each constant has its rows in {@code powers}, which say where it stands and whose it is. */
public enum PowerCode {
    /** No power: nobody has to answer. */
    VOLUNTARY,
    /** Personvernforordningen art. 58(1)(a). */
    GDPR_INFORMATION,
    /** Personvernforordningen art. 58(1)(e). */
    GDPR_ACCESS,
    /** Personvernforordningen art. 58(1)(f). */
    GDPR_PREMISES,
    /** AI Act art. 74(12). */
    AIA_DOCUMENTS,
    /** AI Act art. 74(13). */
    AIA_SOURCE_CODE,
    /** Market Surveillance Regulation art. 14(4)(a). */
    MSR_INFORMATION,
    /** Arbeidsmiljøloven § 18-5. */
    AML_INFORMATION,
    /** Arbeidsmiljøloven § 18-4. */
    AML_PREMISES,
    /** Digitalsikkerhetsloven § 14. */
    DIGS_INFORMATION,
    /** Personvernforordningen art. 58(2)(d): that something is put right. */
    GDPR_ORDER,
    /** Arbeidsmiljøloven § 18-6: orders. */
    AML_ORDER,
    /** Digitalsikkerhetsloven § 15: that something is put right. */
    DIGS_ORDER,
    /** Market Surveillance Regulation art. 14(4)(g): that non-compliance ends. */
    MSR_ORDER,
    /** Personvernforordningen art. 58(2)(i): an administrative fine. */
    GDPR_FINE,
    /** Arbeidsmiljøloven § 18-10: an administrative fine. */
    AML_FINE,
    /** Digitalsikkerhetsloven § 17: an administrative fine. */
    DIGS_FINE,
    /** AI Act art. 99: an administrative fine. */
    AIA_FINE,
    /** Likestillings- og diskrimineringsloven, which knows no administrative fine. */
    LDL_FINE,
    /** Personvernforordningen art. 58(2)(f): that a processing is banned, here for the time being. */
    GDPR_BAN,
    /** Arbeidsmiljøloven § 18-8: that work is halted where danger is imminent. */
    AML_HALT,
    /** AI Act art. 79(5): a provisional measure. */
    AIA_PROVISIONAL;

    /** Whether one has to obey. */
    public boolean isOrder() {
        return this != VOLUNTARY;
    }
}
