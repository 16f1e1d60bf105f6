package no.algoritmetilsyn.inspection.web;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.inspection.theme.ChangeKind;
import no.algoritmetilsyn.inspection.theme.RequirementChange;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;

/**
 * A theme in one version, as the API tells it.
 *
 * @param title in the language that the reader accepts, like all texts of themes
 * @param version its number
 * @param from the first day of the version
 * @param count of its requirements
 * @param versions all that there are, the first first
 * @param changes what this version changed from the one before
 * @param requirements with what the law says of each today
 */
record ThemeAnswer(
        String id,
        String title,
        String purpose,
        int version,
        LocalDate from,
        int count,
        List<Version> versions,
        List<Change> changes,
        List<RequirementAnswer> requirements) {

    /**
     * A version.
     *
     * @param news what was new in it
     * @param sha256 of all that it says
     */
    record Version(int version, LocalDate from, String news, String sha256) {}

    /**
     * A requirement that was changed.
     *
     * @param before as it was; missing when it was added
     * @param after as it is; missing when it was withdrawn
     */
    record Change(ChangeKind kind, String id, @Nullable String before, @Nullable String after) {}

    static ThemeAnswer of(Theme theme, ThemeVersion version, List<RequirementOnDay> requirements, ThemeWords words) {
        ThemesAnswer.Line line = ThemesAnswer.Line.of(theme, version, words);
        return new ThemeAnswer(
                line.id(),
                line.title(),
                line.purpose(),
                line.version(),
                line.from(),
                line.count(),
                theme.versions().stream()
                        .map(one -> new Version(one.number(), one.from(), words.of(one.news()), one.sha256()))
                        .toList(),
                version.number() == 1
                        ? List.of()
                        : theme.changes(version.number() - 1, version.number()).stream()
                                .map(change -> change(change, words))
                                .toList(),
                requirements.stream()
                        .map(one -> RequirementAnswer.of(one, words))
                        .toList());
    }

    private static Change change(RequirementChange change, ThemeWords words) {
        return new Change(
                change.kind(),
                change.requirement().id(),
                change.before() == null ? null : words.of(change.before().text()),
                change.after() == null ? null : words.of(change.after().text()));
    }
}
