package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.letter.desk.BegunLetters;
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

    @PersistenceContext
    EntityManager entities;

    @Inject
    BegunLetters begun;

    @Override
    public void declare(StepCatalogue catalogue) {
        // The right lasts when something was decided (§ 18), as long as the case is open.
        catalogue
                .add(AskPartyAccess.class, (step, run) -> opening.ask(step, run))
                .unless(this::isClosed)
                .evenAfterTheEnd();
        catalogue.add(RuleAccess.class, (step, run) -> handling.rule(step, run)).startingFrom(id -> forms.rulings(id));
        catalogue
                .add(TakeUpAccess.class, (step, run) -> handling.takeUp(run))
                .unless(found -> handling.notToTakeUp(found.id()));
        catalogue.finish(
                catalogue.add(CloseAccess.class, (step, run) -> handling.close(step, run)),
                id -> handling.closing(id).add(begun.lacks(id)));
    }

    private Optional<String> isClosed(Proceeding found) {
        return entities.find(Casefile.class, found.casefileId()).status() == Casefile.Status.OPEN
                ? Optional.empty()
                : Optional.of("caseClosed");
    }
}
