package no.algoritmetilsyn.inspection.theme;

/**
 * A requirement that is different in two versions of its theme.
 *
 * @param before as it was; null when it was added
 * @param after as it is; null when it was withdrawn
 */
public record RequirementChange(ChangeKind kind, Requirement before, Requirement after) {

    /** The requirement as it was last: as it is, or where it was withdrawn, as it was. */
    public Requirement requirement() {
        return after == null ? before : after;
    }
}
