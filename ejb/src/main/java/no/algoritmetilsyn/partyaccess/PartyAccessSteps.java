package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.partyaccess.step.AskPartyAccess;
import no.algoritmetilsyn.partyaccess.step.CloseAccess;
import no.algoritmetilsyn.partyaccess.step.RuleAccess;
import no.algoritmetilsyn.partyaccess.step.TakeUpAccess;

/** The steps of requests for access, and what forbids each of them. What the steps do stands beside. */
@ApplicationScoped
public class PartyAccessSteps implements ProceedingSteps {

    @Inject
    AccessOpening opening;

    @Inject
    AccessHandling handling;

    @Inject
    AccessForms forms;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.add(AskPartyAccess.class, (step, run) -> opening.ask(step, run));
        catalogue.add(RuleAccess.class, (step, run) -> handling.rule(step, run)).startingFrom(id -> forms.rulings(id));
        catalogue
                .add(TakeUpAccess.class, (step, run) -> handling.takeUp(run))
                .unless(found -> handling.notToTakeUp(found.id()));
        catalogue
                .add(CloseAccess.class, (step, run) -> handling.close(step, run))
                .unless(found -> handling.notToClose(found.id()));
    }
}
