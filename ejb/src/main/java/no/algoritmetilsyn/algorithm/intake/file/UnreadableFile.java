package no.algoritmetilsyn.algorithm.intake.file;

import java.util.List;

/** A file that cannot be read at all: nothing of it is imported. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rejection reason;
    private final transient List<String> details;

    UnreadableFile(Rejection reason, String... details) {
        super(reason.name());
        this.reason = reason;
        this.details = List.of(details);
    }

    /** Why. */
    public Rejection reason() {
        return reason;
    }

    /** What belongs into the text. */
    public List<String> details() {
        return details;
    }
}
