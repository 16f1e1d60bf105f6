package no.algoritmetilsyn.casefile.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Reads the input of a step for the one who acts: the staff says more than a party that takes the step itself. */
@Dependent
public class StepInputs {

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    StepRefusals refusals;

    /**
     * Reads an input. What is wrong with it is told to those who may take the step, and to nobody else.
     *
     * @param proceeding with which it is to be taken
     * @throws AccessRefused when something is wrong, and the table keeps the actor from the step
     * @throws InvalidStep with all that is wrong
     */
    public Record read(StepDeclaration<?> step, Proceeding proceeding, JsonObject input) {
        boolean party = step.isTakenByParty(access.actor());
        try {
            return party ? step.reader().readOfParty(input, clock.today()) : step.read(input);
        } catch (InvalidStep invalid) {
            UUID id = proceeding.id();
            access.require(step.act(access.actor()), proceeding.casefileId(), party ? id : step.shownSubject(id));
            refusals.tellLacking(step, proceeding.casefileId(), invalid);
            throw invalid;
        }
    }
}
