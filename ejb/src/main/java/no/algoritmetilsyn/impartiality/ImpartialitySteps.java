package no.algoritmetilsyn.impartiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.impartiality.step.ObjectImpartiality;
import no.algoritmetilsyn.impartiality.step.RuleImpartiality;

/** The steps by which impartiality is objected to and ruled on. What they do stands beside. */
@ApplicationScoped
public class ImpartialitySteps implements ProceedingSteps {

    @Inject
    ObjectionHandling handling;

    @Inject
    Objections objections;

    @Inject
    Access access;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.add(ObjectImpartiality.class, (step, run) -> handling.object(step, run));
        catalogue
                .add(RuleImpartiality.class, (step, run) -> handling.rule(step, run))
                .about((step, id) -> handling.oldest(id), id -> handling.oldest(id))
                .unless(this::isNotToRule)
                .evenAfterTheEnd();
    }

    /** Whose own impartiality is doubted in the case does not rule on that of others. */
    private Optional<String> isNotToRule(Proceeding found) {
        return objections.isDoubted(access.actor().id(), found.casefileId())
                ? Optional.of("doubted")
                : Optional.empty();
    }
}
