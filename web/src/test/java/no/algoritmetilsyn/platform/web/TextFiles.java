package no.algoritmetilsyn.platform.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of words as they stand in the source. */
public final class TextFiles {

    private static final Path FEATURES = Path.of("src/main/resources/no/algoritmetilsyn");

    private TextFiles() {}

    /** The files in a language ({@code nb}, {@code nn}, {@code en}), in the order of their features. */
    static List<Path> files(String language) throws IOException {
        try (Stream<Path> folders = Files.list(FEATURES)) {
            return folders.map(folder -> folder.resolve("texts_" + language + ".properties"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    /** All words in a language ({@code nb}, {@code nn}, {@code en}). */
    public static Properties in(String language) throws IOException {
        var texts = new Properties();
        for (Path file : files(language)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
