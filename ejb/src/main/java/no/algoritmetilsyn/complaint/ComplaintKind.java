package no.algoritmetilsyn.complaint;

/** What a complaint is, once a human has sorted it. */
public enum ComplaintKind {
    /** Not sorted yet. */
    UNSORTED(true),
    /** Asks the authority to look into an algorithm that has hurt somebody. */
    COMPLAINT(true),
    /** Asks for the explanation that AI Act art. 86 and personvernforordningen art. 15 give a right to. */
    EXPLANATION(true),
    /** Tells about something without asking for anything (offentleglova § 24 second paragraph). */
    TIP(false),
    /** Comes from inside the enterprise (arbeidsmiljøloven chapter 2 A). */
    WHISTLEBLOWING(false),
    /** A question. */
    ENQUIRY(false),
    /** Says that something in a record of the register is wrong (AI Act art. 71; forvaltningsloven § 17). */
    REGISTER_ERROR(false),
    /** Belongs with another authority (forvaltningsloven § 11 fourth paragraph). */
    WRONG_BODY(false);

    private final boolean mayEndInDecision;

    ComplaintKind(boolean mayEndInDecision) {
        this.mayEndInDecision = mayEndInDecision;
    }

    /** Whether it may end in a decision, so that an interim reply is due in a month (forvaltningsloven § 11 a). */
    public boolean mayEndInDecision() {
        return mayEndInDecision;
    }

    /** Whether it may be taken note of without an answer. */
    public boolean mayBeNoted() {
        return this == TIP;
    }
}
