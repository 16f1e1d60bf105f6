package no.algoritmetilsyn.inspection.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.Settings;

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

    @Inject
    Settings settings;

    private volatile List<Theme> themes;

    /**
     * Every theme.
     *
     * @throws ThemeFileRefused when a file is wrong; the tests of the build see to it that none is
     */
    public List<Theme> all() {
        if (themes == null) {
            var reader = new ThemeReader(this::isLaw);
            var read = new ArrayList<Theme>();
            IDS.forEach(id -> read.add(reader.read(id + ".json", file(id + ".json"))));
            onTrial().forEach((name, text) -> read.add(reader.read(name, text)));
            themes = List.copyOf(read);
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

    /** Themes that lawyers try out before they are released, where there is demo data: a file each, by its name. */
    private Map<String, String> onTrial() {
        Path folder = settings.themeDir().filter(there -> settings.demo()).orElse(null);
        var files = new TreeMap<String, String>();
        if (folder != null) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
                for (Path file : found) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
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
