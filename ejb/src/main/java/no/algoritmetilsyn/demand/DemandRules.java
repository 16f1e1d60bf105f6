package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What law and state forbid with a demand, each by a rule with a name. */
@Dependent
class DemandRules {

    private static final String SHORTEST = "account-shortest";

    @Inject
    Access access;

    @Inject
    Demands demands;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    AnswerLimits limits;

    @Inject
    Powers powers;

    @Inject
    ContemplatedFines fines;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    AuthorityClock clock;

    /** Whether it is not a draft any more. */
    Optional<String> notDraft(UUID id) {
        return demands.demand(id).state() == DemandState.DRAFT ? Optional.empty() : Optional.of("sent");
    }

    /** Only an order is obeyed although it is appealed, so only its draft asks why that is urgent. */
    Set<String> notAsked(UUID id) {
        return demands.demand(id).isOrder() ? Set.of() : Set.of("urgentReason");
    }

    /** What stands in the way of sending it without approval. */
    Optional<String> notSendable(UUID id) {
        boolean needsApproval = demands.demand(id).isOrder() || demands.wantsSourceCode(id);
        return notDraft(id)
                .or(() -> notComplete(id))
                .or(() -> needsApproval ? Optional.of("needsApproval") : Optional.empty());
    }

    /** What stands in the way of sending it at all. */
    Optional<String> notComplete(UUID id) {
        Demand demand = demands.demand(id);
        if (demand.limitOn() == null) {
            return Optional.of("empty");
        }
        PowerRuling ruling = powers.ruling(demand.power(), clock.today());
        if (!ruling.isGranted()) {
            return Optional.of(ruling.refusal().rule());
        }
        boolean late = hasBadLimit(demand, demand.limitOn())
                || demands.points(id).stream().anyMatch(point -> hasBadLimit(demand, point.limitOn()));
        return late ? Optional.of("limitTooSoon") : Optional.empty();
    }

    private boolean hasBadLimit(Demand demand, LocalDate limit) {
        return limit != null
                && limitFault("/limit", limit, demand.urgentReason() != null).isPresent();
    }

    private Optional<String> notWithBody(UUID id) {
        return demands.demand(id).state() == DemandState.SENT ? Optional.empty() : Optional.of("notWithBody");
    }

    /** What stands in the way of asking for more time. */
    Optional<String> noMoreTime(UUID id) {
        return notWithBody(id)
                .or(() -> demands.undecided(id).map(pending -> "pending"))
                .or(() -> limits.lastLimit(id).isEmpty() ? Optional.of("noLimit") : Optional.empty());
    }

    /** The body is reminded before a limit. */
    Optional<String> limitPassed(UUID id) {
        return limits.allPassed(id) ? Optional.of("limitPassed") : Optional.empty();
    }

    /** Nothing follows from a limit that was moved after it had passed: what was asked for in time was given. */
    Optional<String> limitRuns(UUID id) {
        return limits.nonePassed(id) ? Optional.of("limitRuns") : Optional.empty();
    }

    /** Only an order is enforced, and not by force against somebody's right to silence (EMK art. 6). */
    Optional<String> notEnforceable(UUID id) {
        Demand demand = demands.demand(id);
        if (!demand.isOrder()) {
            return Optional.of("voluntary");
        }
        if (demand.dutyEndedOn() != null) {
            return Optional.of("dutyEnded");
        }
        if (demand.escalatedAt() != null) {
            return Optional.of("escalated");
        }
        boolean lawyer = access.actor().roles().contains(Role.LAWYER);
        return fineContemplated(demand).isPresent() && !lawyer ? Optional.of("needsLawyer") : Optional.empty();
    }

    /** Asked of a demand or of an inspection: the fact belongs to the case. */
    Optional<String> alreadyContemplated(Proceeding proceeding) {
        return fines.since(proceeding.casefileId(), proceeding.matter().organisationNumber())
                .map(since -> "already");
    }

    Optional<String> noArrival(UUID id) {
        return deadlines.appeal(id).isEmpty() ? Optional.of("noAppeal") : Optional.empty();
    }

    /** Since when a fine on the body is contemplated in the case of a demand. */
    Optional<LocalDate> fineContemplated(Demand demand) {
        return fines.since(demand.casefileId(), demand.addressee().organisationNumber());
    }

    /**
     * What is wrong with a limit: not to come, on a day off, or shorter than we give when nothing is urgent.
     *
     * @param pointer where it stands in the input
     */
    Optional<Violation> limitFault(String pointer, LocalDate limit, boolean urgent) {
        LocalDate today = clock.today();
        if (!limit.isAfter(today)) {
            return Optional.of(Violation.at(pointer, "past"));
        }
        if (!Holidays.isWorkingDay(limit)) {
            return Optional.of(Violation.at(pointer, "dayOff", Holidays.workingDayFrom(limit)));
        }
        LocalDate shortest = calculator
                .calculate(SHORTEST, Start.on(StartKind.DISPATCHED, today), null)
                .dueDate();
        return !urgent && limit.isBefore(shortest)
                ? Optional.of(Violation.at(pointer, "tooShort", shortest))
                : Optional.empty();
    }

    /**
     * What is wrong with the day on which a body posted or said something.
     *
     * @param demand that was sent
     */
    Optional<String> postedFault(LocalDate posted, Demand demand) {
        if (posted.isAfter(clock.today())) {
            return Optional.of("future");
        }
        return posted.isBefore(demand.sentOn()) ? Optional.of("beforeSent") : Optional.empty();
    }
}
