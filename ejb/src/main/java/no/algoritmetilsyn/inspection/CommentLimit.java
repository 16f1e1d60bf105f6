package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Until when a body can comment on the preliminary report. */
@Embeddable
class CommentLimit {

    private LocalDate commentUntil;
    private LocalDate timeAskedOn;

    protected CommentLimit() {}

    CommentLimit(LocalDate until) {
        this.commentUntil = until;
    }

    /** The body has asked for more time, in time, which nobody has given yet. */
    void ask(LocalDate posted) {
        timeAskedOn = posted;
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
