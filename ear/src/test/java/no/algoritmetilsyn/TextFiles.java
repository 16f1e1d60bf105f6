package no.algoritmetilsyn;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The words of the pages, read from the source. */
public final class TextFiles {

    private TextFiles() {}

    /**
     * All words in a language.
     *
     * @param root the folder of the project
     * @param language {@code nb}, {@code nn} or {@code en}
     */
    public static Properties in(Path root, String language) throws IOException {
        List<Path> files;
        try (Stream<Path> folders = Files.list(root.resolve("web/src/main/resources/no/algoritmetilsyn"))) {
            files = folders.map(folder -> folder.resolve("texts_" + language + ".properties"))
                    .filter(Files::exists)
                    .toList();
        }
        var texts = new Properties();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
