package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.costs.step.ClaimCosts;
import no.algoritmetilsyn.costs.step.CloseCosts;
import no.algoritmetilsyn.costs.step.CorrectCostsPayment;
import no.algoritmetilsyn.costs.step.RuleCosts;
import no.algoritmetilsyn.costs.step.TakeUpCosts;
import no.algoritmetilsyn.letter.desk.BegunLetters;

/** The steps of claims of costs, and what forbids each of them. What the steps do stands beside. */
@ApplicationScoped
public class CostsSteps implements ProceedingSteps {

    @Inject
    CostsOpening opening;

    @Inject
    CostsHandling handling;

    @Inject
    CostsCorrections corrections;

    @Inject
    CostsLetters letters;

    @Inject
    BegunLetters begun;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(ClaimCosts.class, (step, run) -> opening.claim(step, run))
                .holding((step, id) -> opening.heldFor(id))
                .unless(found -> opening.notToClaim(found))
                .evenAfterTheEnd();
        catalogue
                .add(RuleCosts.class, (step, run) -> handling.rule(step, run))
                .unless(found -> handling.isOfOtherOrgan(found).or(() -> letters.submitted(found.id())));
        catalogue
                .add(TakeUpCosts.class, (step, run) -> handling.takeUp(run))
                .unless(found -> handling.isOfOtherOrgan(found).or(() -> handling.notToTakeUp(found.id())));
        catalogue
                .add(CorrectCostsPayment.class, (step, run) -> corrections.correct(step, run))
                .unless(found -> handling.isOfOtherOrgan(found).or(() -> corrections.nothingEntered(found.id())))
                .evenAfterTheEnd();
        catalogue.finish(
                catalogue.add(CloseCosts.class, (step, run) -> handling.close(step, run)),
                id -> handling.closing(id).add(begun.lacks(id)));
    }
}
