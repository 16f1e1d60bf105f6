package no.algoritmetilsyn.inspection.step;

import java.util.Locale;

/** The themes that an inspection can be planned by; a test holds them and the files of the themes together. */
public enum ThemeChoice {
    AUTOMATED_DECISIONS,
    AI_IN_WORKING_LIFE,
    DISCRIMINATION,
    CHILDREN_AND_ADVERTISING,
    FACE_RECOGNITION,
    REGISTER_DUTIES;

    /** Id of the theme: {@code automated-decisions}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
