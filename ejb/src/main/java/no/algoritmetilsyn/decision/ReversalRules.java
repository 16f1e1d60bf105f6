package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.casefile.Complainant;
import no.algoritmetilsyn.casefile.Complainants;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.step.ReversalEffect;
import no.algoritmetilsyn.decision.step.ReversalGround;
import no.algoritmetilsyn.decision.step.ReverseDecision;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What law and state forbid when the authority takes a decision back by itself, each by a rule with a name. */
@Dependent
class ReversalRules {

    /** An order carries out a decision, and a coercive fine an order. */
    private static final int LEVELS = 2;

    @Inject
    Decisions decisions;

    @Inject
    DecisionKinds kinds;

    @Inject
    ReversalGrounds grounds;

    @Inject
    Complainants complainants;

    @Inject
    AppealsOfDecision appeals;

    @Inject
    BegunLetters begun;

    @Inject
    LetterArrivals arrivals;

    @Inject
    Links links;

    @Inject
    AuthorityClock clock;

    /** What stands in the way of taking a decision back. */
    Optional<String> refusal(UUID id) {
        DecisionState state = decisions.decision(id).state();
        if (!state.holds()) {
            return Optional.of(state.isMade() ? "reversed" : "notMade");
        }
        return isAppealed(id) ? Optional.of("appealOpen") : begun.submitted(id, LetterKind.DECISION_REVERSED);
    }

    /** Whether an appeal of it, or of what carries it out, is undecided: then it is changed by that (§ 33 second paragraph). */
    boolean isAppealed(UUID id) {
        return withWhatCarriesItOut(id).stream().anyMatch(appeals::isOneOpen);
    }

    /** What is wrong with the draft. */
    List<Violation> faults(ReverseDecision step, Decision decision) {
        var faults = new ArrayList<Violation>();
        groundFault(step.ground(), decision).ifPresent(rule -> faults.add(Violation.of("ground", rule)));
        if (decision.kind() == DecisionKind.FINE && step.effect() == ReversalEffect.FROM_NOW) {
            faults.add(Violation.of("effect", "fineHasNoTime"));
        }
        if (step.told() == null && !complainants.of(decision.id()).isEmpty()) {
            faults.add(Violation.of("told", "required"));
        }
        return faults;
    }

    /** Why a ground does not hold today: the act in force does not know it, or its condition is not met. */
    Optional<String> groundFault(ReversalGround ground, Decision decision) {
        if (grounds.of(ground, clock.today()).isEmpty()) {
            return Optional.of("notInForce");
        }
        return switch (ground) {
            case NOT_DETRIMENTAL ->
                complainants.of(decision.id()).stream().anyMatch(Complainant::isParty)
                        ? Optional.of("favoured")
                        : Optional.empty();
            case UNTOLD -> hasArrived(decision) ? Optional.of("told") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean hasArrived(Decision decision) {
        LetterKind kind = kinds.of(decision).decisionLetter();
        return arrivals.sent(decision.id()).stream()
                .filter(letter -> letter.kind() == kind)
                .map(OutgoingLetter::id)
                .flatMap(letter -> arrivals.arrivedOn(letter).stream())
                .anyMatch(day -> !day.isAfter(clock.today()));
    }

    /** Letters that have to leave, or be let go, before the decision and what carries it out end. */
    FinishCheck otherLetters(UUID id, UUID reversal) {
        var check = new FinishCheck();
        withWhatCarriesItOut(id).stream()
                .flatMap(each -> begun.open(each).stream())
                .filter(letter -> !letter.id().equals(reversal))
                .forEach(letter ->
                        check.when(true, FinishSection.LETTERS, "letterOpen", LetterPage.address(letter.id())));
        return check;
    }

    private List<UUID> withWhatCarriesItOut(UUID id) {
        var all = new ArrayList<>(List.of(id));
        for (int level = 0; level < LEVELS; level++) {
            links.of(all).stream()
                    .filter(link -> link.relation() == Link.Relation.CARRIES_OUT)
                    .filter(link -> all.contains(link.to()))
                    .map(Link::from)
                    .filter(from -> !all.contains(from))
                    .toList()
                    .forEach(all::add);
        }
        return all;
    }
}
