package no.algoritmetilsyn.casefile.shield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.access.ShieldRows;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;

/** The steps that narrow the case of a proceeding and open it again; as a declaration of impartiality, they are about the whole case. */
@ApplicationScoped
public class ShieldSteps implements ProceedingSteps {

    @Inject
    Shields shields;

    @Inject
    ShieldRows rows;

    @Inject
    Keepers keepers;

    @Override
    public void declare(StepCatalogue catalogue) {
        // What is to be kept from others is so after the end, too.
        catalogue
                .add(ShieldCase.class, this::shield)
                .startingFrom(id -> keepers.start(id))
                .evenAfterTheEnd();
        catalogue.add(LiftShield.class, this::lift).unless(this::isOpenToGroups).evenAfterTheEnd();
    }

    private Optional<String> isOpenToGroups(Proceeding proceeding) {
        return rows.isShielded(proceeding.casefileId()) ? Optional.empty() : Optional.of(Shields.NOT_SHIELDED);
    }

    private void shield(ShieldCase step, StepRun run) {
        shields.shield(run.casefileId(), step);
        // It is logged with the case that it is about.
        run.leftUnchanged();
    }

    private void lift(LiftShield step, StepRun run) {
        shields.lift(run.casefileId(), step);
        run.leftUnchanged();
    }
}
