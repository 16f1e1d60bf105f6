package no.algoritmetilsyn.partyaccess.step;

/** Why a party may be refused a document or something in it: each constant has its rows in {@code access_grounds}, which say where it stands. */
public enum AccessGround {
    /** Made by the authority for its own preparation (forvaltningsloven § 18 a). */
    INTERNAL_PAPER,
    /** Obtained from a subordinate body (§ 18 b first paragraph). */
    FROM_SUBORDINATE,
    /** Advice obtained from outside (§ 18 b second paragraph). */
    ADVICE,
    /** About obtaining such papers or advice (§ 18 b third paragraph). */
    ABOUT_ADVICE,
    /** Foreign affairs, defence and security (§ 19 first paragraph letter a). */
    NATIONAL_SECURITY,
    /** Trade secrets that others can use (letter b). */
    TRADE_SECRET,
    /** Ideas for research (letter c). */
    RESEARCH,
    /** What the party had better not know for their health or close ties (letter d). */
    OWN_HEALTH,
    /** The health of others (§ 19 second paragraph letter a). */
    HEALTH_OF_OTHERS,
    /** Other matters that are not to be passed on for particular reasons (letter b). */
    PARTICULAR_MATTERS,
    /** While investigations go on (§ 20 first paragraph). */
    INVESTIGATION,
    /** Who has reported on their own workplace (arbeidsmiljøloven § 2 A-7). */
    SOURCE,
    /** Who the source of information is (forvaltningsloven of 2025 § 50 first paragraph letter e). */
    INFORMANT,
    /** Crime and danger (letter f). */
    DANGER;

    /** Whether it is for papers that the authority has made, or has got, for its own preparation, and for no others. */
    public boolean isOfInternalPapers() {
        return this == INTERNAL_PAPER || this == FROM_SUBORDINATE || this == ADVICE || this == ABOUT_ADVICE;
    }
}
