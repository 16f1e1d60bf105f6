package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Until when a body can comment on a preliminary report, and what that forbids. */
@Dependent
class CommentTime {

    @Inject
    Inspections inspections;

    @Inject
    InspectionRules rules;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** What stands in the way of asking for more time. What the staff enters counts from the day on which it was posted; a body asks today. */
    Optional<String> noTimeToAsk(UUID id) {
        Inspection inspection = inspections.inspection(id);
        return notWithBody(inspection)
                .or(() -> isPassed(inspection) && !access.actor().isStaff()
                        ? Optional.of("limitPassed")
                        : Optional.empty());
    }

    /** More time is given before the limit has passed, or after it where it was asked for before; by one letter at a time. */
    Optional<String> nothingToGive(UUID id) {
        Inspection inspection = inspections.inspection(id);
        return notWithBody(inspection)
                .or(() -> isPassed(inspection) && !inspection.comments().isAsked()
                        ? Optional.of("limitPassed")
                        : Optional.empty())
                .or(() -> rules.beingWritten(id, LetterKind.MORE_TIME_GRANTED));
    }

    private static Optional<String> notWithBody(Inspection inspection) {
        return inspection.state() == InspectionState.WITH_BODY ? Optional.empty() : Optional.of("notWithBody");
    }

    private boolean isPassed(Inspection inspection) {
        return clock.today().isAfter(inspection.commentUntil());
    }

    /** The body is waited for until its limit: another one may run, since what it asked for in time was given. */
    Optional<String> commentTimeRuns(UUID id) {
        return deadlines
                .comment(id)
                .filter(deadline -> !deadline.overdue(clock.instant()))
                .map(runs -> "commentTimeRuns");
    }
}
