package no.algoritmetilsyn.casefile.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Reads the input of a step for the one who acts: the staff says more than a party that takes the step itself. */
@Dependent
public class StepInputs {

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * Reads an input.
     *
     * @throws no.algoritmetilsyn.casefile.step.input.InvalidStep with all that is wrong
     */
    public Record read(StepDeclaration<?> step, JsonObject input) {
        return step.isTakenByParty(access.actor()) ? step.readOfParty(input, clock.today()) : step.read(input);
    }
}
