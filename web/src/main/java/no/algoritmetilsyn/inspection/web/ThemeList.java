package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.inspection.theme.Themes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** All themes of inspections, each in the version that holds today. */
@Named
@RequestScoped
public class ThemeList {

    @Inject
    Themes themes;

    @Inject
    ThemeWords words;

    @Inject
    AuthorityClock clock;

    private List<Line> lines;

    /**
     * A theme.
     *
     * @param version the version that holds today; the first where none has begun
     * @param next the version that will follow it, or null
     */
    public record Line(String id, String title, String purpose, ThemeVersion version, ThemeVersion next) {}

    /** Reads them; refused to those who may not. */
    public void open() {
        getLines();
    }

    /** The themes in the order of their list. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = themes.all().stream().map(this::line).toList();
        }
        return lines;
    }

    private Line line(Theme theme) {
        ThemeVersion today = theme.on(clock.today()).orElse(theme.version(1));
        Optional<ThemeVersion> next = theme.versions().stream()
                .filter(version -> version.number() > today.number())
                .findFirst();
        return new Line(theme.id(), words.of(theme.title()), words.of(theme.purpose()), today, next.orElse(null));
    }
}
