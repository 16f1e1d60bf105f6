package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When a body got the preliminary report, and until when it can comment. */
@Embeddable
class CommentLimit {

    private Instant reportedAt;
    private LocalDate commentUntil;
    private LocalDate timeAskedOn;

    protected CommentLimit() {}

    CommentLimit(Instant reportedAt, LocalDate until) {
        this.reportedAt = reportedAt;
        this.commentUntil = until;
    }

    /** The body has more time, until another day. */
    void move(LocalDate until) {
        commentUntil = until;
        timeAskedOn = null;
    }

    /** The body has asked for more time, in time, which nobody has given yet. */
    void ask(LocalDate posted) {
        timeAskedOn = posted;
    }

    /** When the body got the report. */
    Instant reportedAt() {
        return reportedAt;
    }

    /** The last day. */
    LocalDate until() {
        return commentUntil;
    }

    /** Whether the body has asked for more time. */
    boolean isAsked() {
        return timeAskedOn != null;
    }
}
