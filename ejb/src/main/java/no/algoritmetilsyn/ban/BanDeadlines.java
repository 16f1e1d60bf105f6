package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The deadlines of an interim ban: the statement afterwards, which runs from dispatch, our own goal to review it, and its last day. */
@Dependent
class BanDeadlines {

    private static final String STATEMENT = "ban-statement";
    private static final String REVIEW = "ban-review-goal";
    private static final String LAST_DAY = "ban-last-day";
    private static final String SUBJECT = "BAN";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    void opened(Ban ban) {
        start(ban, STATEMENT, StartKind.DISPATCHED, ban.statementUntil());
        start(ban, LAST_DAY, StartKind.DISPATCHED, ban.lastDay());
    }

    /** The body has spoken, on a day that may be past. */
    void spoken(Ban ban, LocalDate posted) {
        boolean late = posted.isAfter(ban.statementUntil());
        list.running(ban.id(), STATEMENT).forEach(deadline -> {
            if (late) {
                deadlines.lapse(deadline.id(), actor());
            } else {
                deadlines.meet(deadline.id(), latest(ban, posted), actor());
            }
        });
        review(ban);
    }

    /** Noon of the day, or now where that is to come, and never before the ban was told. */
    private Instant latest(Ban ban, LocalDate posted) {
        return posted.equals(ban.imposedOn()) ? clock.instant() : clock.momentOf(posted);
    }

    /** The body has let its time pass. */
    void silent(Ban ban) {
        list.running(ban.id(), STATEMENT).forEach(deadline -> deadlines.lapse(deadline.id(), actor()));
        review(ban);
    }

    /** It is to be looked at again. */
    void review(Ban ban) {
        start(ban, REVIEW, StartKind.RECEIVED, null);
    }

    /** It was looked at, and holds until a day that may be earlier than it was. */
    void reviewed(Ban ban, boolean shortened) {
        list.running(ban.id(), REVIEW).forEach(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
        if (shortened) {
            list.running(ban.id(), LAST_DAY)
                    .forEach(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
            start(ban, LAST_DAY, StartKind.DISPATCHED, ban.lastDay());
        }
    }

    /** An appeal body has given it another last day, earlier or later. */
    void moved(Ban ban, String reason) {
        list.running(ban.id(), LAST_DAY)
                .forEach(deadline -> deadlines.setAnew(deadline.id(), ban.lastDay(), reason, actor()));
    }

    /** Nothing is to be done any more. */
    void ended(Ban ban) {
        list.running(ban.id()).forEach(deadline -> deadlines.end(deadline.id(), actor()));
    }

    /** Whether no time for a statement runs that has not passed. */
    boolean isHearingOver(UUID id) {
        return list.running(id, STATEMENT).stream().allMatch(deadline -> deadline.overdue(clock.instant()));
    }

    private void start(Ban ban, String rule, StartKind kind, LocalDate until) {
        var request = DeadlineRequest.of(rule, Start.on(kind, clock.today()), SUBJECT, ban.id())
                .inProceeding(ban.id(), ban.casefileId());
        deadlines.start(until == null ? request : request.setUntil(until), actor());
    }

    private UUID actor() {
        return access.actor().id();
    }
}
