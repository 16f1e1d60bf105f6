package no.algoritmetilsyn.inspection.theme;

import jakarta.persistence.EntityManager;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.platform.TestSettings;

/** The themes as they are, beside the law as the migrations wrote it. */
final class ThemeFixture {

    private ThemeFixture() {}

    static ThemeLibrary library(EntityManager entities) {
        var library = new ThemeLibrary();
        library.settings = TestSettings.of(Map.of());
        library.laws = LawFixture.laws(entities);
        return library;
    }

    static Themes themes(EntityManager entities, Access access) {
        var themes = new Themes();
        themes.access = access;
        themes.library = library(entities);
        themes.laws = themes.library.laws;
        themes.supervisions = LawFixture.supervisions(entities);
        return themes;
    }
}
