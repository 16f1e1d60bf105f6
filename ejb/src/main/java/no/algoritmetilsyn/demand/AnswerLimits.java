package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.LimitsAnew;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Until when a body has to answer. Points that share a limit have one deadline, about the demand; a point with another limit is
 * the subject of a deadline of its own.
 */
@Dependent
class AnswerLimits {

    static final String ACCOUNT = "account";

    private static final String SUBJECT = "DEMAND";
    private static final String POINT = "DEMAND_POINT";

    @Inject
    Demands demands;

    @Inject
    Deadlines deadlines;

    @Inject
    LimitsAnew limitsAnew;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** The demand has gone to the body. */
    void begin(Demand demand) {
        List<DemandPoint> points = demands.points(demand.id());
        if (points.stream().anyMatch(point -> point.limitOn() == null)) {
            account(demand, SUBJECT, demand.id(), demand.limitOn());
        }
        points.stream()
                .filter(point -> point.limitOn() != null)
                .forEach(point -> account(demand, POINT, point.id(), point.limitOn()));
    }

    /** Meets the limits that no point waits for. */
    void settle(Demand demand, Instant at) {
        Set<UUID> waitedFor = demands.waiting(demand.id()).stream()
                .map(point -> point.limitOn() == null ? demand.id() : point.id())
                .collect(Collectors.toSet());
        running(demand.id())
                .filter(deadline -> !waitedFor.contains(deadline.subjectId()))
                .toList()
                .forEach(deadline -> deadlines.meet(deadline.id(), at, actor()));
    }

    /** A point is to be answered again. */
    void askedAgain(Demand demand, DemandPoint point, LocalDate limit) {
        account(demand, POINT, point.id(), limit);
    }

    /**
     * Gives more time: every limit that had not passed when it was asked for and ends before that day ends on it. One that has passed
     * since is recorded as passed, and begins anew.
     *
     * @param asked the day on which it was posted
     */
    void extend(Demand demand, LocalDate until, LocalDate asked, String reason) {
        running(demand.id())
                .filter(deadline -> deadline.dueDate()
                        .filter(due -> until.isAfter(due) && !asked.isAfter(due))
                        .isPresent())
                .toList()
                .forEach(deadline -> {
                    if (deadline.overdue(clock.instant())) {
                        beginAnew(demand, deadline, until);
                    } else {
                        deadlines.extend(deadline.id(), until, reason, actor());
                        told(demand, deadline.subjectId(), until);
                    }
                });
    }

    private void beginAnew(Demand demand, Deadline passed, LocalDate until) {
        limitsAnew.begin(passed.id(), request(demand, passed.subjectKind(), passed.subjectId(), until), actor());
        told(demand, passed.subjectId(), until);
    }

    /** The limits that have passed without an answer are recorded as passed, and begin anew until another day. */
    void remind(Demand demand, LocalDate until) {
        passed(demand.id()).forEach(deadline -> beginAnew(demand, deadline, until));
    }

    /** The limits that have passed without an answer are recorded as passed. */
    void lapse(Demand demand) {
        passed(demand.id()).forEach(deadline -> deadlines.lapse(deadline.id(), actor()));
    }

    private void told(Demand demand, UUID subject, LocalDate until) {
        if (subject.equals(demand.id())) {
            demand.limitOn(until);
        } else {
            demands.points(demand.id()).stream()
                    .filter(point -> point.id().equals(subject))
                    .forEach(point -> point.limitOn(until));
        }
    }

    /** The last of the days until which the body has to answer; empty when no limit runs. */
    Optional<LocalDate> lastLimit(UUID demandId) {
        return running(demandId)
                .map(deadline -> deadline.dueDate().orElseThrow())
                .max(Comparator.naturalOrder());
    }

    /** The first of those days that has not passed; empty when none is to come. */
    Optional<LocalDate> firstLimit(UUID demandId) {
        return running(demandId)
                .filter(deadline -> !deadline.overdue(clock.instant()))
                .map(deadline -> deadline.dueDate().orElseThrow())
                .min(Comparator.naturalOrder());
    }

    /** The first of the days until which the body has to answer, passed or not; empty when no limit runs. */
    Optional<LocalDate> nextToAnswer(UUID demandId) {
        return running(demandId)
                .map(deadline -> deadline.dueDate().orElseThrow())
                .min(Comparator.naturalOrder());
    }

    /** Whether every limit that runs has passed. */
    boolean allPassed(UUID demandId) {
        return running(demandId).allMatch(deadline -> deadline.overdue(clock.instant()));
    }

    /** Whether limits run, and none of them has passed. */
    boolean nonePassed(UUID demandId) {
        return running(demandId).findAny().isPresent() && passed(demandId).isEmpty();
    }

    private List<Deadline> passed(UUID demandId) {
        return running(demandId)
                .filter(deadline -> deadline.overdue(clock.instant()))
                .toList();
    }

    private Stream<Deadline> running(UUID demandId) {
        return list.runningInProceeding(demandId).stream()
                .filter(deadline -> deadline.ruleCode().equals(ACCOUNT));
    }

    private void account(Demand demand, String subjectKind, UUID subject, LocalDate until) {
        deadlines.start(request(demand, subjectKind, subject, until), actor());
    }

    private DeadlineRequest request(Demand demand, String subjectKind, UUID subject, LocalDate until) {
        return DeadlineRequest.of(ACCOUNT, Start.on(StartKind.DISPATCHED, clock.today()), subjectKind, subject)
                .inProceeding(demand.id(), demand.casefileId())
                .setUntil(until);
    }

    private UUID actor() {
        return access.actor().id();
    }
}
