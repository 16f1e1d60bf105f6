package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds what is particular to a decision. */
@Dependent
class DecisionKinds {

    @Inject
    Decisions decisions;

    @Inject
    OrderingDecisions orders;

    @Inject
    @Any
    Instance<KindOfDecision> kinds;

    KindOfDecision of(UUID id) {
        return of(decisions.decision(id));
    }

    /** @throws IllegalStateException when no feature brings decisions of the kind */
    KindOfDecision of(Decision decision) {
        if (decision.kind() == orders.kind()) {
            return orders;
        }
        return kinds.stream()
                .filter(kind -> kind.kind() == decision.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature knows decisions of kind " + decision.kind()));
    }
}
