package no.algoritmetilsyn.finding;

/** What a body says of a finding that was put to it (forvaltningsloven § 17). */
public enum CommentKind {
    ADMITS,
    DISPUTES,
    /** It says that it has mended what was wrong, and shows how; it need not admit anything by that. */
    CORRECTED
}
