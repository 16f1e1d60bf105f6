package no.algoritmetilsyn.finding;

/** What the authority holds of a finding when the body has been heard. */
public enum AssessmentResult {
    ESTABLISHED(FindingState.ESTABLISHED),
    /** The body has mended it, and the authority has seen that. */
    CORRECTED(FindingState.CORRECTED),
    DROPPED(FindingState.DROPPED);

    private final FindingState state;

    AssessmentResult(FindingState state) {
        this.state = state;
    }

    FindingState state() {
        return state;
    }
}
