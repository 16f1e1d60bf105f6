package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * A step that a kind of proceeding has.
 *
 * @param step its name, the last part of the address that takes it
 * @param allowed whether the caller can take it now
 * @param refusedBy what stands in the way, when something does
 * @param lacking all that is lacking before a letter is sent or the proceeding ends by it; for a step about a letter, of the one
 *     that was begun last
 * @param endsTask id of the user task that it ends
 * @param fourEyes whether the author of what it is about is refused
 * @param schema what it takes, JSON Schema 2020-12
 */
record OfferAnswer(
        String step,
        boolean allowed,
        @Nullable Refusal refusedBy,
        List<Lacking> lacking,
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

    /**
     * Something that is lacking.
     *
     * @param section {@code DOCUMENTS}, {@code PROVISIONS}, {@code DATES}, {@code QUESTIONS}, {@code STATEMENTS} or {@code LETTERS}
     * @param rule by which the step, or the letter, is refused
     * @param text why, in the language of the caller
     * @param field JSON Pointer to the part of a letter that it is about
     * @param mend address of the page on which it is mended
     */
    record Lacking(String section, String rule, String text, @Nullable String field, @Nullable String mend) {}
}
