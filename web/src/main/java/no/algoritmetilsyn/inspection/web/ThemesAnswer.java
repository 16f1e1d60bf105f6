package no.algoritmetilsyn.inspection.web;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;

/**
 * The themes of inspections, as the API lists them.
 *
 * @param themes in the order in which they are shown
 */
record ThemesAnswer(List<Line> themes) {

    /**
     * A theme in the version that holds today.
     *
     * @param title in the language that the reader accepts, like all texts of themes
     * @param version its number
     * @param from the first day of the version
     * @param count of its requirements
     */
    record Line(String id, String title, String purpose, int version, LocalDate from, int count) {

        static Line of(Theme theme, ThemeVersion version, ThemeWords words) {
            return new Line(
                    theme.id(),
                    words.of(theme.title()),
                    words.of(theme.purpose()),
                    version.number(),
                    version.from(),
                    version.requirements().size());
        }
    }
}
