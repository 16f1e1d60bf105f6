package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.demand.NeglectedDemands;
import no.algoritmetilsyn.law.PowerKind;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Decisions by a power to order information: they secure an ordered demand that is ignored by a coercive fine, and rest on it as their
 * ground (forvaltningsloven §§ 14, 51). What was never ordered cannot be secured.
 */
@Dependent
class InformationDuty {

    @Inject
    Decisions decisions;

    @Inject
    NeglectedDemands demands;

    @Inject
    Powers powers;

    @Inject
    AuthorityClock clock;

    /** Why the decision cannot rest on its grounds: none of them is an ordered demand that its body ignores. */
    Optional<String> lacking(Decision decision, Collection<DecisionGround> grounds) {
        return isInformation(decision) && ignored(decision, grounds).isEmpty()
                ? Optional.of("demandNeeded")
                : Optional.empty();
    }

    /** The same by the grounds that are kept. */
    Optional<String> lacking(Decision decision) {
        return lacking(decision, decisions.grounds(decision.id()));
    }

    /** What the body has not answered of the demands that the decision rests on; nothing for decisions of another sort. */
    List<String> unanswered(Decision decision) {
        return isInformation(decision)
                ? ignored(decision, decisions.grounds(decision.id())).stream()
                        .flatMap(demand -> demands.unanswered(demand).stream())
                        .toList()
                : List.of();
    }

    private boolean isInformation(Decision decision) {
        return powers.ruling(decision.power(), clock.today()).power().kind() == PowerKind.INFORMATION_ORDER;
    }

    private List<UUID> ignored(Decision decision, Collection<DecisionGround> grounds) {
        return grounds.stream()
                .filter(ground -> ground.kind() == DecisionGround.Kind.DEMAND)
                .map(DecisionGround::subjectId)
                .filter(demand ->
                        demands.isNeglected(demand, decision.directedAt().organisationNumber()))
                .toList();
    }
}
