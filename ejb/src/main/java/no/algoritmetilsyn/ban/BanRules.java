package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What law and state forbid with an interim ban, each by a rule with a name. */
@Dependent
class BanRules {

    @Inject
    BanDeadlines deadlines;

    @Inject
    BanLetters letters;

    @Inject
    Links links;

    @Inject
    Powers powers;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    AuthorityClock clock;

    /** The first day on which the time for the statement may end, when the letter leaves today. */
    LocalDate shortestHearing(PowerCode code) {
        return counted(power(code).shortestHearing().orElseThrow());
    }

    /** The last day on which a ban may hold that is sent today. */
    LocalDate longest(PowerCode code) {
        return counted(power(code).longestBan().orElseThrow());
    }

    private Power power(PowerCode code) {
        return powers.ruling(code, clock.today()).power();
    }

    private LocalDate counted(String rule) {
        return calculator
                .calculate(rule, Start.on(StartKind.DISPATCHED, clock.today()), null)
                .dueDate();
    }

    /** What is wrong with the two days, when the letter leaves today: the body is heard first, and nothing is forbidden for good. */
    List<Violation> faults(PowerCode code, LocalDate until, LocalDate statementUntil) {
        var faults = new ArrayList<Violation>();
        LocalDate shortest = shortestHearing(code);
        if (statementUntil.isBefore(shortest)) {
            faults.add(Violation.at("/statementUntil", "tooShort", shortest));
        } else if (!Holidays.isWorkingDay(statementUntil)) {
            faults.add(Violation.at("/statementUntil", "dayOff", Holidays.workingDayFrom(statementUntil)));
        }
        if (!until.isAfter(statementUntil)) {
            faults.add(Violation.at("/until", "beforeStatement", statementUntil));
        } else if (until.isAfter(longest(code))) {
            faults.add(Violation.at("/until", "tooLong", longest(code)));
        }
        return faults;
    }

    /** It is no ban, not open to be decided any more, or with those who sign it. */
    Optional<String> notDraftable(Decision decision) {
        if (decision.kind() != DecisionKind.INTERIM_BAN) {
            return Optional.of("noBan");
        }
        return decision.state().isUndecided()
                ? letters.submitted(decision.id(), LetterKind.INTERIM_BAN)
                : Optional.of("banDecided");
    }

    /** The body has the time that it was given. */
    Optional<String> hearingRuns(UUID id) {
        return deadlines.isHearingOver(id) ? Optional.empty() : Optional.of("statementRuns");
    }

    /** What keeps the review from being written anew. */
    Optional<String> reviewSubmitted(UUID id) {
        return letters.submitted(id, LetterKind.BAN_REVIEWED);
    }

    /** Whether a decision is prepared that rests on the ban. */
    boolean isFollowed(UUID id) {
        return links.of(List.of(id)).stream()
                .anyMatch(link -> link.to().equals(id) && link.relation() == Link.Relation.RESTS_ON);
    }
}
