package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.DecisionState;
import no.algoritmetilsyn.fine.step.AskCoordination;
import no.algoritmetilsyn.fine.step.AssessBreaches;
import no.algoritmetilsyn.fine.step.ConsiderFine;
import no.algoritmetilsyn.fine.step.CountCeiling;
import no.algoritmetilsyn.fine.step.EnterCoordinationAnswer;
import no.algoritmetilsyn.fine.step.SkipCoordination;
import no.algoritmetilsyn.fine.step.WeighFactors;

/** The steps with which the evidence for a fine comes about, and what forbids each of them. What they do stands beside. */
@ApplicationScoped
public class FineEvidenceSteps implements ProceedingSteps {

    @Inject
    FineEvidenceRows rows;

    @Inject
    FineEvidence evidence;

    @Inject
    FineAssessments assessments;

    @Inject
    FineForms forms;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(ConsiderFine.class, (step, run) -> assessments.consider(step, run))
                .unless(found -> known(found.id()));
        catalogue
                .add(AssessBreaches.class, (step, run) -> assessments.assess(step, run))
                .unless(found -> unnoticed(found.id()))
                .startingFrom(id -> forms.breaches(id));
        catalogue
                .add(WeighFactors.class, (step, run) -> assessments.weigh(step, run))
                .unless(found -> unfit(found.id()))
                .startingFrom(id -> forms.factors(id));
        catalogue
                .add(AskCoordination.class, (step, run) -> assessments.ask(step, run))
                .unless(found -> unfit(found.id()));
        catalogue
                .add(EnterCoordinationAnswer.class, (step, run) -> assessments.answer(step, run))
                .unless(found -> unasked(found.id()));
        catalogue
                .add(SkipCoordination.class, (step, run) -> assessments.skip(step, run))
                .unless(found -> unfit(found.id()));
        catalogue
                .add(CountCeiling.class, (step, run) -> assessments.count(step, run))
                .unless(found -> unfit(found.id()));
    }

    /** It is no fine, or not open to be decided any more. */
    private Optional<String> unfit(UUID id) {
        Decision decision = rows.decision(id);
        if (decision.kind() != DecisionKind.FINE) {
            return Optional.of("noFine");
        }
        return decision.state().isUndecided() ? Optional.empty() : Optional.of("fineDecided");
    }

    private Optional<String> known(UUID id) {
        return unfit(id)
                .or(() -> evidence.silenceUntold(rows.decision(id)).isEmpty()
                        ? Optional.of("already")
                        : Optional.empty());
    }

    /** What the decision rests on stands once the notice is sent, and only then can be assessed. */
    private Optional<String> unnoticed(UUID id) {
        return unfit(id)
                .or(() -> rows.decision(id).state() == DecisionState.NOTICE
                        ? Optional.of("notNoticed")
                        : Optional.empty());
    }

    private Optional<String> unasked(UUID id) {
        return unfit(id)
                .or(() -> rows.coordinations(id).stream().noneMatch(FineCoordination::isOpen)
                        ? Optional.of("nobodyAsked")
                        : Optional.empty());
    }
}
