package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.decision.step.TellComplainant;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.PowerKind;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What law and state forbid with a decision, each by a rule with a name. */
@Dependent
class DecisionRules {

    private static final Map<PowerKind, DecisionKind> KINDS = Map.of(
            PowerKind.ORDER, DecisionKind.ORDER,
            PowerKind.INFORMATION_ORDER, DecisionKind.ORDER,
            PowerKind.FINE, DecisionKind.FINE,
            PowerKind.INTERIM_BAN, DecisionKind.INTERIM_BAN);

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
    DecisionKinds kinds;

    @Inject
    DecisionLimits limits;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * Why the authority cannot decide by a power on the day that it is: not in force, another's, one that is neither to order, to
     * fine nor to forbid, or one that is looked for in an act without fines.
     *
     * @return a rule; empty when it can
     */
    Optional<String> notOurs(PowerCode code) {
        PowerRuling ruling = powers.ruling(code, clock.today());
        PowerKind kind = ruling.power().kind();
        if (kind == PowerKind.NO_FINE) {
            return Optional.of("knowsNoFines");
        }
        boolean unsecured = kind == PowerKind.INFORMATION_ORDER
                && ruling.power().penaltyRegime().isEmpty();
        if (!KINDS.containsKey(kind) || unsecured) {
            return Optional.of("otherMeans");
        }
        return ruling.isGranted()
                ? Optional.empty()
                : Optional.of(ruling.refusal().rule());
    }

    /** Who has a power that is not ours today. */
    Object[] holder(PowerCode code) {
        return powers.ruling(code, clock.today()).holder();
    }

    /** What is decided by a power. */
    DecisionKind kind(PowerCode code) {
        return KINDS.get(powers.ruling(code, clock.today()).power().kind());
    }

    /** What keeps the notice from being left out: a letter, or that this kind of decision needs one. */
    Optional<String> noticeNeeded(UUID id) {
        return letterOpen(id).or(() -> kinds.of(id).noticeNeeded());
    }

    /** What keeps the notice from being written anew. */
    Optional<String> noticeSubmitted(UUID id) {
        return letterSubmitted(id, kinds.of(id).noticeLetter());
    }

    /** What keeps the decision from being written: a letter that is with others, or that something is not known yet. */
    Optional<String> notWritable(UUID id) {
        KindOfDecision kind = kinds.of(id);
        return letterSubmitted(id, kind.decisionLetter()).or(() -> kind.unready(decisions.decision(id)));
    }

    /** What keeps the letter about the ending from being written anew. */
    Optional<String> endingSubmitted(UUID id) {
        return letterSubmitted(id, LetterKind.CASE_ENDED).or(() -> letterSubmitted(id, LetterKind.FINE_DROPPED));
    }

    /** A draft can be written anew until its letter is submitted, and again when that comes back. */
    Optional<String> letterSubmitted(UUID id, LetterKind kind) {
        return letters.submitted(id, kind);
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

    /** What is wrong with the last day for something. */
    Optional<Violation> limitFault(String pointer, LocalDate limit) {
        return limits.fault(pointer, limit);
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

    /** What stands in the way of asking for more time. What the staff enters counts from the day on which it was posted; a body asks today. */
    Optional<String> noMoreTime(UUID id) {
        if (decisions.decision(id).state() != DecisionState.HEARING) {
            return Optional.of("notHeard");
        }
        if (decisions.undecided(id).isPresent()) {
            return Optional.of("pending");
        }
        boolean passed = !access.actor().isStaff() && deadlines.isHearingOver(id);
        return passed ? Optional.of("limitPassed") : Optional.empty();
    }

    /** What stands in the way of ending it without a decision. */
    FinishCheck givingUp(UUID id) {
        return new FinishCheck()
                .when(!decisions.decision(id).state().isUndecided(), FinishSection.QUESTIONS, "decided")
                .add(lettersOpen(id));
    }

    private FinishCheck lettersOpen(UUID id) {
        var check = new FinishCheck();
        letters.unsent(id)
                .forEach(letter ->
                        check.when(true, FinishSection.LETTERS, "letterOpen", LetterPage.address(letter.id())));
        return check;
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
        return notMade(id).or(() -> letters.isAnybodyToTell(id) ? Optional.empty() : Optional.of("nobody"));
    }

    /** What stands in the way of closing it: the time to appeal, a letter, somebody who waits for an answer. */
    FinishCheck closing(UUID id) {
        boolean waits = decisions.decision(id).complainantToldAt() == null && letters.isAnybodyToTell(id);
        return new FinishCheck()
                .when(!deadlines.isAppealOver(id), FinishSection.DATES, "appealRuns")
                .when(appeals.isOneOpen(id), FinishSection.QUESTIONS, "appealOpen")
                .when(waits, FinishSection.LETTERS, "complainantWaits", Lack.at(id, TellComplainant.class))
                .add(lettersOpen(id));
    }
}
