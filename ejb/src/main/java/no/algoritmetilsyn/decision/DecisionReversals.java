package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Reversal;
import no.algoritmetilsyn.letter.desk.LetterArrivals;

/** Tells other features that the authority has taken a whole decision back by itself (forvaltningsloven § 35). */
@Dependent
public class DecisionReversals {

    @Inject
    Decisions decisions;

    @Inject
    LetterArrivals letters;

    /** That it has; empty when it has not. */
    public Optional<Reversal> of(UUID decisionId) {
        return decisions
                .reversal(decisionId)
                .filter(reversal -> reversal.sentAt() != null)
                .map(reversal -> reversal(decisions.decision(decisionId), reversal));
    }

    private Reversal reversal(Decision decision, DecisionReversal reversal) {
        return new Reversal(
                decision.reference(),
                decision.directedAt().organisationId(),
                decision.directedAt().writtenForm().language(),
                reversal.on(),
                letters.arrivedOn(reversal.letterId()).orElse(null));
    }
}
