package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.inspection.theme.RequirementChange;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;

/** Themes as the API tells them: codes for machines, texts in the reader's language. */
@RequestScoped
public class ThemeJson {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    ThemeWords words;

    /** A line for each theme, with the version that holds on a day, or the first where none has begun. */
    JsonArray list(List<Theme> themes, LocalDate day) {
        var list = JSON.createArrayBuilder();
        themes.forEach(theme -> list.add(head(theme, theme.on(day).orElse(theme.version(1)))));
        return list.build();
    }

    /** A theme in one version, with its requirements and what it changed from the version before. */
    JsonObject whole(Theme theme, ThemeVersion version, List<RequirementOnDay> requirements) {
        var versions = JSON.createArrayBuilder();
        theme.versions()
                .forEach(one -> versions.add(JSON.createObjectBuilder()
                        .add("version", one.number())
                        .add("from", one.from().toString())
                        .add("news", words.of(one.news()))
                        .add("sha256", one.sha256())));
        var changes = JSON.createArrayBuilder();
        if (version.number() > 1) {
            theme.changes(version.number() - 1, version.number()).forEach(change -> changes.add(change(change)));
        }
        var list = JSON.createArrayBuilder();
        requirements.forEach(one -> list.add(requirement(one)));
        return head(theme, version)
                .add("versions", versions)
                .add("changes", changes)
                .add("requirements", list)
                .build();
    }

    private JsonObjectBuilder head(Theme theme, ThemeVersion version) {
        return JSON.createObjectBuilder()
                .add("id", theme.id())
                .add("title", words.of(theme.title()))
                .add("purpose", words.of(theme.purpose()))
                .add("version", version.number())
                .add("from", version.from().toString())
                .add("count", version.requirements().size());
    }

    private JsonObjectBuilder change(RequirementChange change) {
        var json = JSON.createObjectBuilder()
                .add("kind", change.kind().name())
                .add("id", change.requirement().id());
        if (change.before() != null) {
            json.add("before", words.of(change.before().text()));
        }
        if (change.after() != null) {
            json.add("after", words.of(change.after().text()));
        }
        return json;
    }

    private JsonObjectBuilder requirement(RequirementOnDay one) {
        Requirement requirement = one.requirement();
        var law = JSON.createObjectBuilder()
                .add("provision", requirement.provision())
                .add("regime", requirement.regime())
                .add("citation", one.provision().citation(words.language()))
                .add("says", one.provision().rule(words.language()))
                .add("act", one.act().title(words.language()))
                .add("inForce", one.isInForce())
                .add("ours", one.isOurs())
                .add("fictional", one.isFictional());
        one.inForceFrom().ifPresent(from -> law.add("inForceFrom", from.toString()));
        one.supervisor(words.language()).ifPresent(other -> law.add("supervisor", other));
        return JSON.createObjectBuilder()
                .add("id", requirement.id())
                .add("since", requirement.since())
                .add("text", words.of(requirement.text()))
                .add("evidence", words.of(requirement.evidence()))
                .add("guidance", words.of(requirement.guidance()))
                .add("law", law)
                .add("consequence", one.consequence().name())
                .add("breach", one.consequence().isBreach())
                .add("follows", words.consequence(one));
    }
}
