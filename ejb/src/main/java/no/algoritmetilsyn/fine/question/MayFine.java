package no.algoritmetilsyn.fine.question;

/** Whether a fine may be decided on a day. */
enum MayFine {
    YES,
    NO,
    /** Once an act that waits is in force. */
    CONDITIONAL
}
