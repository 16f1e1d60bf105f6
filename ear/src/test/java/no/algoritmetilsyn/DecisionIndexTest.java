package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of decision records names each of them by its title. {@code -Ddecisions.refresh} writes it anew. */
class DecisionIndexTest {

    private static final Path FOLDER = Path.of(System.getProperty("root.dir")).resolve("docs/decisions");
    private static final Path INDEX = FOLDER.resolve("README.md");

    @Test
    void the_index_names_each_decision() throws IOException {
        List<String> index = new ArrayList<>(List.of(
                "# Decisions",
                "",
                "Why it is so. Numbers are never used again; one that is missing was dropped before it was merged. A record that a later one",
                "replaces says so at its beginning. A new one begins from the [template](0000-template.md).",
                ""));
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("[0-9]{4}-.*\\.md"))
                    .filter(one -> !one.endsWith("0000-template.md"))
                    .sorted()
                    .toList()) {
                index.add(line(file));
            }
        }
        if (Boolean.getBoolean("decisions.refresh")) {
            Files.write(INDEX, index);
        }
        assertThat(Files.readAllLines(INDEX)).isEqualTo(index);
    }

    private static String line(Path file) throws IOException {
        String heading = Files.readAllLines(file).get(0);
        String name = file.getFileName().toString();
        assertThat(heading).as(name).matches("# " + name.substring(0, 4) + ": \\S.*");
        return "- [" + name.substring(0, 4) + "](" + name + ") " + heading.substring(8);
    }
}
