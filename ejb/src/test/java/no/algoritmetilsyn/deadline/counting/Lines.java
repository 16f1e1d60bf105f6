package no.algoritmetilsyn.deadline.counting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines of a table beside the tests, without comments. */
final class Lines {

    private Lines() {}

    static Stream<String> of(String file) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Lines.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
