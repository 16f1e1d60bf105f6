package no.algoritmetilsyn.letter.desk;

/** A way in which letters leave. */
public enum Way {
    /** A person reads it on a page of ours, with a code or a login. */
    MIN_SAK,
    /** An organisation reads it in its inbox here. */
    VIRKSOMHET,
    /** Printed and put in the post. */
    PAPER,
    /** eFormidling, to another public body. */
    EFORMIDLING,
    /** A digital mailbox of the recipient's choice. */
    DIGITAL_MAILBOX;

    /** Whether the recipient reads it here, so that it is seen whether they have. */
    public boolean isReadHere() {
        return this == MIN_SAK || this == VIRKSOMHET;
    }
}
