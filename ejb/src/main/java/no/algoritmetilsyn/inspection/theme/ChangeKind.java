package no.algoritmetilsyn.inspection.theme;

/** What has happened to a requirement between two versions of its theme. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    WITHDRAWN
}
