package no.algoritmetilsyn.handbook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.platform.web.Assets;
import no.algoritmetilsyn.platform.web.Face;

/**
 * The chapters of {@code docs/handbok}, as they were when the application was built: those for the staff, and in a folder of its own those for bodies
 * and representatives.
 */
@ApplicationScoped
public class Handbook {

    private static final String FOLDER = "/WEB-INF/handbok/";
    private static final String OF_BODIES = "virksomhet/";
    private static final String SUFFIX = ".md";
    private static final String PICTURES = "handbok/";

    @Inject
    ServletContext context;

    @Inject
    Assets assets;

    private final Map<String, Chapter> staff = new HashMap<>();
    private final Map<String, Chapter> bodies = new HashMap<>();

    @PostConstruct
    void read() {
        read(FOLDER, staff, Face.STAFF);
        read(FOLDER + OF_BODIES, bodies, Face.BODY);
    }

    /** A chapter by the last part of its address. */
    Optional<Chapter> chapter(Face face, String name) {
        return Optional.ofNullable((face == Face.BODY ? bodies : staff).get(name));
    }

    private void read(String folder, Map<String, Chapter> chapters, Face face) {
        var reader = new ChapterReader(
                link -> HandbookAddress.of(face, link, context.getContextPath()),
                picture -> assets.url(PICTURES + picture.substring(picture.lastIndexOf('/') + 1)));
        Set<String> files = context.getResourcePaths(folder);
        for (String file : files == null ? Set.<String>of() : files) {
            if (file.endsWith(SUFFIX)) {
                chapters.put(file.substring(folder.length(), file.length() - SUFFIX.length()), reader.read(text(file)));
            }
        }
    }

    private String text(String file) {
        try (InputStream content = context.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
