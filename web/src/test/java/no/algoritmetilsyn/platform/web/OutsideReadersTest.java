package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every reader of texts and bytes is found in the compiled classes, and each is measured by a test of growth
 * ({@link TimeByLength}) or stands in {@code readers-of-our-own.txt} with the reason why nobody outside makes it work long.
 * Measured is what such a test calls in the end; that it calls it with what is hostile is up to the author of the test.
 */
class OutsideReadersTest {

    private static final List<Path> CLASSES =
            List.of(Path.of("../ejb/target/classes"), Path.of("../bpmn/target/classes"), Path.of("target/classes"));

    private static CodeScan product;
    private static Set<CodeScan.Code> measured;

    @BeforeAll
    static void scan() throws IOException {
        product = CodeScan.of(CLASSES);
        CodeScan all =
                CodeScan.of(List.of(CLASSES.get(0), CLASSES.get(1), CLASSES.get(2), Path.of("target/test-classes")));
        measured = all.reached(all.ofThoseBelow(CodeScan.OURS + "platform/web/" + TimeByLength.class.getSimpleName()));
    }

    @Test
    void each_reader_is_measured_or_reads_what_is_our_own() throws IOException {
        Map<String, String> reasons = reasons();
        Map<String, Set<String>> forgotten = new TreeMap<>();
        unmeasured().forEach((code, by) -> {
            if (!reasons.containsKey(code.file())) {
                forgotten.computeIfAbsent(code.file(), file -> new TreeSet<>()).add(code.name() + " " + by);
            }
        });
        assertThat(forgotten).isEmpty();
    }

    @Test
    void no_reason_is_left_from_before() throws IOException {
        Set<String> unmeasured =
                unmeasured().keySet().stream().map(CodeScan.Code::file).collect(Collectors.toSet());
        Set<String> left = new TreeSet<>(reasons().keySet());
        left.removeAll(unmeasured);
        assertThat(left).isEmpty();
        assertThat(reasons()).allSatisfy((file, reason) -> assertThat(reason).isNotBlank());
    }

    /** So that a scan which finds nothing any more is noticed. */
    @Test
    void those_that_are_known_are_found_and_measured() {
        Set<String> readers =
                product.readers().keySet().stream().map(CodeScan.Code::file).collect(Collectors.toSet());
        assertThat(readers)
                .hasSizeGreaterThan(80)
                .contains(
                        "text/CleanText",
                        "text/EmailAddress",
                        "algorithm/intake/file/JsonList",
                        "document/check/PdfBytes");
        assertThat(unmeasured().keySet())
                .extracting(CodeScan.Code::file)
                .doesNotContain("text/CleanText", "text/EmailAddress", "algorithm/intake/file/JsonList");
    }

    private static Map<CodeScan.Code, Set<String>> unmeasured() {
        Map<CodeScan.Code, Set<String>> unmeasured = product.readers();
        unmeasured.keySet().removeIf(measured::contains);
        return unmeasured;
    }

    private static Map<String, String> reasons() throws IOException {
        try (InputStream in = OutsideReadersTest.class.getResourceAsStream("/readers-of-our-own.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        }
    }
}
