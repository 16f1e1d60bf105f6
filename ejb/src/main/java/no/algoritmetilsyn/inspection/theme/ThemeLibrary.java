package no.algoritmetilsyn.inspection.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.law.Laws;

/** All themes, read once from their files. Asks nobody: what staff see of them goes through {@link Themes}. */
@ApplicationScoped
public class ThemeLibrary {

    /** The themes, in the order in which they are shown; each has a file of its name. */
    static final List<String> IDS = List.of(
            "automated-decisions",
            "ai-in-working-life",
            "discrimination",
            "children-and-advertising",
            "face-recognition",
            "register-duties");

    @Inject
    Laws laws;

    private volatile List<Theme> themes;

    /**
     * Every theme.
     *
     * @throws ThemeFileRefused when a file is wrong; the tests of the build see to it that none is
     */
    public List<Theme> all() {
        if (themes == null) {
            var reader = new ThemeReader(this::isLaw);
            themes = IDS.stream()
                    .map(id -> reader.read(id + ".json", file(id + ".json")))
                    .toList();
        }
        return themes;
    }

    /**
     * One theme; empty when there is none.
     *
     * @param id such as {@code automated-decisions}
     */
    public Optional<Theme> theme(String id) {
        return all().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    private boolean isLaw(String provision, String regime) {
        return laws.provisions().stream()
                .anyMatch(one -> one.code().equals(provision) && one.regime().equals(regime));
    }

    /** A file as it is. */
    static String file(String name) {
        try (InputStream stream = ThemeLibrary.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
