package no.algoritmetilsyn.document;

/** What a document is (Noark 5 dokumenttype). */
public enum DocumentKind {
    COMPLAINT,
    ATTACHMENT,
    LETTER,
    DECISION,
    REPORT,
    NOTE
}
