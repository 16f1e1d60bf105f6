package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.algoritmetilsyn.inspection.theme.RequirementChange;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.inspection.theme.Themes;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** One theme in one version: what is looked for, where it stands in the law, what shows it, how it is examined. */
@Named
@RequestScoped
public class ThemePage {

    @Inject
    Themes themes;

    @Inject
    ThemeWords words;

    @Inject
    Texts texts;

    @Inject
    AuthorityClock clock;

    @Inject
    PageAnswer page;

    private Theme theme;
    private ThemeVersion version;
    private List<Line> requirements;

    /**
     * A requirement.
     *
     * @param citation the place in the law
     * @param says what the place says, in our own words
     * @param act the act in the version that was read
     * @param breach whether it may be called a breach when it is not met
     * @param consequence what follows when it is not met, and why
     */
    public record Line(
            String id,
            String text,
            String citation,
            String says,
            String act,
            String evidence,
            String guidance,
            boolean breach,
            String consequence) {}

    /**
     * A requirement that this version changed.
     *
     * @param kind in words
     * @param before as it was; null when it was added
     * @param after as it is; null when it was withdrawn
     */
    public record Change(String id, String kind, String before, String after) {}

    /**
     * Finds the theme and the version that the address names; without one, the version that holds today.
     *
     * @throws PageMissing when there is none
     */
    public void open() {
        theme = themes.theme(page.parameter("id")).orElseThrow(PageMissing::new);
        String asked = page.parameter("versjon");
        version = asked.isEmpty()
                ? theme.on(clock.today()).orElse(theme.version(1))
                : theme.versions().stream()
                        .filter(one -> Integer.toString(one.number()).equals(asked))
                        .findFirst()
                        .orElseThrow(PageMissing::new);
    }

    public Theme getTheme() {
        return theme;
    }

    /** The version that is shown. */
    public ThemeVersion getVersion() {
        return version;
    }

    public String getTitle() {
        return words.of(theme.title());
    }

    public String getPurpose() {
        return words.of(theme.purpose());
    }

    /** What is new in a version. */
    public String news(ThemeVersion one) {
        return words.of(one.news());
    }

    /** All versions, the newest first. */
    public List<ThemeVersion> getVersions() {
        List<ThemeVersion> all = new ArrayList<>(theme.versions());
        Collections.reverse(all);
        return all;
    }

    /** Whether the version holds today. */
    public boolean isCurrent(ThemeVersion one) {
        return theme.on(clock.today()).filter(one::equals).isPresent();
    }

    /** What the version changed from the one before; empty for the first. */
    public List<Change> getChanges() {
        return version.number() == 1
                ? List.of()
                : theme.changes(version.number() - 1, version.number()).stream()
                        .map(this::change)
                        .toList();
    }

    /** The requirements, with what the law says of them today. */
    public List<Line> getRequirements() {
        if (requirements == null) {
            requirements = themes.onDay(version, clock.today()).stream()
                    .map(this::line)
                    .toList();
        }
        return requirements;
    }

    private Change change(RequirementChange change) {
        return new Change(
                change.requirement().id(),
                texts.of("inspection.changeKind", change.kind()),
                change.before() == null ? null : words.of(change.before().text()),
                change.after() == null ? null : words.of(change.after().text()));
    }

    private Line line(RequirementOnDay one) {
        return new Line(
                one.requirement().id(),
                words.of(one.requirement().text()),
                one.provision().citation(words.language()),
                one.provision().rule(words.language()),
                one.act().title(words.language()),
                words.of(one.requirement().evidence()),
                words.of(one.requirement().guidance()),
                one.consequence().isBreach(),
                words.consequence(one));
    }
}
