package no.algoritmetilsyn.demand.step;

import java.util.Locale;

/** The form of Norwegian in which a body is written to (språklova §§ 11 and 15). */
public enum WrittenForm {
    NB,
    NN;

    /** Code of the language, as letters have it. */
    public String language() {
        return name().toLowerCase(Locale.ROOT);
    }
}
