package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.PowerKind;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What law and state forbid with a decision, each by a rule with a name. */
@Dependent
class DecisionRules {

    /** Nobody is given longer, nor does a coercive fine run for longer. */
    private static final int MOST_YEARS = 30;

    @Inject
    Decisions decisions;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    AppealsOfDecision appeals;

    @Inject
    DecisionLetters letters;

    @Inject
    Powers powers;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    AuthorityClock clock;

    /**
     * Why the authority cannot decide by a power on the day that it is: not in force, another's, or one that is no power to order.
     *
     * @return a rule; empty when it can
     */
    Optional<String> notOurs(PowerCode code) {
        PowerRuling ruling = powers.ruling(code, clock.today());
        if (ruling.power().kind() != PowerKind.ORDER) {
            return Optional.of("otherMeans");
        }
        return ruling.isGranted()
                ? Optional.empty()
                : Optional.of(ruling.refusal().rule());
    }

    /** A draft can be written anew until its letter is submitted, and again when that comes back. */
    Optional<String> letterSubmitted(UUID id, LetterKind kind) {
        return letters.open(id, kind)
                .filter(letter -> letter.state() != LetterState.DRAFT)
                .map(letter -> "letterSubmitted");
    }

    /** The first day on which the time for a statement may end, when the notice leaves today. */
    LocalDate shortestHearing(Decision decision) {
        String rule = powers.ruling(decision.power(), clock.today())
                .power()
                .shortestHearing()
                .orElseThrow();
        return calculator
                .calculate(rule, Start.on(StartKind.DISPATCHED, clock.today()), null)
                .dueDate();
    }

    /**
     * What is wrong with the last day for a statement: on a day off, or sooner than a party must have.
     *
     * @param pointer where it stands in the input
     */
    Optional<Violation> hearingFault(String pointer, LocalDate limit, Decision decision) {
        LocalDate shortest = shortestHearing(decision);
        return limit.isBefore(shortest)
                ? Optional.of(Violation.at(pointer, "tooShort", shortest))
                : limitFault(pointer, limit);
    }

    /** What is wrong with the last day for something: not to come, too far ahead to be counted, or on a day off. */
    Optional<Violation> limitFault(String pointer, LocalDate limit) {
        if (!limit.isAfter(clock.today())) {
            return Optional.of(Violation.at(pointer, "past"));
        }
        LocalDate latest = clock.today().plusYears(MOST_YEARS);
        if (limit.isAfter(latest)) {
            return Optional.of(Violation.at(pointer, "tooLate", latest));
        }
        return Holidays.isWorkingDay(limit)
                ? Optional.empty()
                : Optional.of(Violation.at(pointer, "dayOff", Holidays.workingDayFrom(limit)));
    }

    /** The body can say something from the notice on until it is decided. */
    Optional<String> notHeard(UUID id) {
        return switch (decisions.decision(id).state()) {
            case HEARING, ASSESSING, WRITING -> Optional.empty();
            default -> Optional.of("notHeard");
        };
    }

    /** Nothing is decided before the body has had the time that it was given (forvaltningsloven § 16). */
    Optional<String> hearingRuns(UUID id) {
        return deadlines.isHearingOver(id) ? Optional.empty() : Optional.of("hearingRuns");
    }

    /** What stands in the way of asking for more time. */
    Optional<String> noMoreTime(UUID id) {
        if (decisions.decision(id).state() != DecisionState.HEARING) {
            return Optional.of("notHeard");
        }
        if (decisions.undecided(id).isPresent()) {
            return Optional.of("pending");
        }
        return limitPassed(id);
    }

    /** More time has to be given before the limit expires. */
    Optional<String> limitPassed(UUID id) {
        return deadlines.isHearingOver(id) ? Optional.of("limitPassed") : Optional.empty();
    }

    /** What stands in the way of ending it without a decision. */
    Optional<String> notUndecided(UUID id) {
        return decisions.decision(id).state().isUndecided() ? letterOpen(id) : Optional.of("decided");
    }

    /** A letter that nobody has sent or let go. */
    Optional<String> letterOpen(UUID id) {
        return letters.isOneOpen(id) ? Optional.of("letterOpen") : Optional.empty();
    }

    Optional<String> notMade(UUID id) {
        return decisions.decision(id).state().isMade() ? Optional.empty() : Optional.of("notMade");
    }

    /** What stands in the way of telling those who have complained. */
    Optional<String> nobodyToTell(UUID id) {
        return notMade(id).or(() -> letters.complainants(id).isEmpty() ? Optional.of("nobody") : Optional.empty());
    }

    /** What stands in the way of closing it: the time to appeal, a letter, somebody who waits for an answer. */
    Optional<String> notClosable(UUID id) {
        boolean waits = decisions.decision(id).complainantToldAt() == null
                && !letters.complainants(id).isEmpty();
        if (!deadlines.isAppealOver(id)) {
            return Optional.of("appealRuns");
        }
        if (appeals.isOneOpen(id)) {
            return Optional.of("appealOpen");
        }
        return waits ? Optional.of("complainantWaits") : letterOpen(id);
    }

    /**
     * What is wrong with the day on which a body posted or said something.
     *
     * @param earliest the day on which it was asked
     */
    Optional<String> postedFault(LocalDate posted, LocalDate earliest) {
        if (posted.isAfter(clock.today())) {
            return Optional.of("future");
        }
        return earliest != null && posted.isBefore(earliest) ? Optional.of("tooEarly") : Optional.empty();
    }
}
