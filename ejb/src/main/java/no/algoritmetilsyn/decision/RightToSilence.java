package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.kind.LegalBasis;

/**
 * Whether a letter about a decision that invites the body to say something tells of its right to silence (forvaltningsloven § 48): from
 * the day on which a fine on it is contemplated in the case, whatever this decision is about.
 */
@Dependent
public class RightToSilence {

    private static final String SILENCE = "fvl67-48";

    @Inject
    ContemplatedFines fines;

    @Inject
    Laws laws;

    /** The provision, in the language of the body; null where no fine is contemplated. */
    public LegalBasis of(Decision decision) {
        return fines.since(decision.casefileId(), decision.directedAt().organisationNumber())
                .map(since -> LegalBasis.of(laws.procedure(SILENCE), DecisionContents.language(decision)))
                .orElse(null);
    }
}
