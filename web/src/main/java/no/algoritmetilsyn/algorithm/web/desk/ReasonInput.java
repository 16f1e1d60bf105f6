package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Texts;

/** Why something is done with a record, in words that somebody has to type. */
@RequestScoped
public class ReasonInput {

    private static final int LONGEST = 1_000;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    /** Whether it is given, and not too long; else the form says so at the field. */
    public boolean isGiven(String field, String text) {
        if (text == null || text.isBlank()) {
            errors.add(field, texts.get("algorithm.record." + field + ".required"));
        } else if (text.length() > LONGEST) {
            errors.add(field, texts.get("algorithm.fault.TOO_LONG", LONGEST));
        }
        return !errors.has(field);
    }
}
