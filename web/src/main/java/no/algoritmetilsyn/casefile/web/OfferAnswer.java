package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;

/**
 * A step that a kind of proceeding has.
 *
 * @param step its name, the last part of the address that takes it
 * @param allowed whether the caller can take it now
 * @param refusedBy what stands in the way, when something does
 * @param endsTask id of the user task that it ends
 * @param fourEyes whether the author of what it is about is refused
 * @param schema what it takes, JSON Schema 2020-12
 */
record OfferAnswer(
        String step,
        boolean allowed,
        @Nullable Refusal refusedBy,
        @Nullable String endsTask,
        boolean fourEyes,
        JsonObject schema) {

    /**
     * What stands in the way.
     *
     * @param rule condition of the access table, rule of the step, or {@code noTask}
     * @param law provision behind the rule
     */
    record Refusal(String rule, @Nullable String law) {}
}
