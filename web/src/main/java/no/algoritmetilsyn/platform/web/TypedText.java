package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.algoritmetilsyn.platform.StorableText;

/** Checks a text that somebody has typed, and tells at its field what is wrong with it. */
@Dependent
public class TypedText {

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    /**
     * Checks one that must be there.
     *
     * @param most characters that it may hold
     * @param missing key of what to say when nothing was typed
     * @return whether nothing is wrong with the field
     */
    public boolean require(String field, String typed, int most, String missing) {
        if (typed == null || typed.isBlank()) {
            errors.add(field, texts.get(missing));
        }
        return allow(field, typed, most);
    }

    /** Checks one that may be left out. */
    public boolean allow(String field, String typed, int most) {
        if (typed != null && typed.length() > most) {
            errors.add(field, texts.get("complaint.violation.tooLong", most));
        } else if (typed != null && !StorableText.isClean(typed)) {
            errors.add(field, texts.get("complaint.violation.forbiddenCharacter"));
        }
        return !errors.has(field);
    }
}
