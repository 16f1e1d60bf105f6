package no.algoritmetilsyn.algorithm.intake.file;

import java.util.List;

/** A row cannot be taken. */
final class RowRejected extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rejection reason;
    private final transient List<String> details;

    RowRejected(Rejection reason, String... details) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.details = List.of(details);
    }

    Rejection reason() {
        return reason;
    }

    List<String> details() {
        return details;
    }
}
