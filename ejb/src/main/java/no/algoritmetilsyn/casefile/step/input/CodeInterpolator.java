package no.algoritmetilsyn.casefile.step.input;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves the message of a constraint as it stands. */
final class CodeInterpolator implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
