package no.algoritmetilsyn.casefile.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Does what takes long in a step, such as printing, before its transaction begins: nobody waits for a lock meanwhile. What asks {@link
 * Steps} to take a step comes by here first. Each preparation asks for the right itself.
 */
@ApplicationScoped
public class StepPreparation {

    @Inject
    StepCatalogue catalogue;

    @Inject
    StepRefusals refusals;

    /**
     * Prepares a step.
     *
     * @return the request with what was prepared
     */
    public StepRequest of(UUID proceedingId, Record input, StepRequest request) {
        StepDeclaration<?> step = catalogue.taking(input.getClass());
        Object prepared = refusals.telling(step, null, () -> step.prepare(input, proceedingId));
        return new StepRequest(request.version(), request.idempotencyKey(), prepared);
    }
}
