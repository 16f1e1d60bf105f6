package no.algoritmetilsyn.casefile.step;

import java.util.UUID;

/**
 * Something that is lacking before a letter is sent or a proceeding ends.
 *
 * @param section what sort of thing
 * @param rule by which the step is refused; its text says why
 * @param field JSON Pointer to the part of a letter that it is about; null where the rule is about no part
 * @param mend address of the page on which it is mended, below that of the application; null where it is mended nowhere
 */
public record Lack(FinishSection section, String rule, String field, String mend) {

    /** The page of a step of a proceeding. */
    public static String at(UUID proceedingId, Class<? extends Record> step) {
        return "/tilsyn/delsak/" + proceedingId + "/"
                + step.getAnnotation(Step.class).path();
    }
}
