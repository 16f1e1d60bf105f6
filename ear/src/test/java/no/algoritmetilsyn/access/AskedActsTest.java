package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table tells what the program asks for: a right that no code asks for is a promise that nobody keeps. */
class AskedActsTest {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));

    private static final Set<String> TABLE = Set.of("Act.java", "AccessTable.java");

    @Test
    void every_act_is_asked_for_outside_the_table() throws IOException {
        String code = code();
        Set<Act> unasked = Arrays.stream(Act.values())
                .filter(act -> !code.matches("(?s).*\\bAct\\." + act + "\\b.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unasked).isEmpty();
    }

    private static String code() throws IOException {
        var all = new StringBuilder();
        for (String module : List.of("ejb", "bpmn", "web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main/java"))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                        .filter(one -> !TABLE.contains(one.getFileName().toString()))
                        .toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
