package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every pattern of the product takes time in proportion to the text, whatever the text is, and no stack that grows with it.
 *
 * <p>Patterns are found, not listed: those in static fields by reflection, those within a line of code by reading the
 * code. What is counted are the characters a pattern looks at, which is the same on every machine.
 */
class LinearPatternsTest extends PatternCost {

    private static final List<Path> SOURCES = List.of(Path.of("../ejb"), Path.of("../bpmn"), Path.of("."));

    private static final Pattern INLINE =
            Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"])");

    /** The same with a name in the place of the text. */
    private static final Pattern NAMED = Pattern.compile(
            "(\\w+|\\))\\s*\\.(matches|replaceAll|replaceFirst|split)\\(\\s*([A-Za-z_][\\w.]*)\\s*[,)]");

    private static final Pattern OF_VALUES =
            Pattern.compile("@Pattern\\(\\s*regexp\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|\\w+)");

    /** Methods of ours that are called like those of patterns, and patterns that are handed on: those who hand them on are looked at. */
    private static final Set<String> NO_PATTERNS = Set.of(
            "Account password",
            "Logins password",
            "LexiconBuilder word",
            "TextAnalysis word",
            "StepFormOrigin form",
            "ThemeReader ownIds");

    private static final Pattern COMPILED = Pattern.compile("Pattern\\.compile\\(");

    /**
     * Where a pattern is made of parts or is not of this kind at all: a list's {@code replaceAll(String::strip)}, a
     * matcher's {@code replaceAll}, a method of ours called {@code split} or {@code matches}.
     */
    private static final Map<String, Integer> MADE_OF_PARTS = Map.of("Route", 2, "RecordForm", 1, "OddHeaders", 2);

    @Test
    void patterns_in_fields_are_linear() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    patterns.put(type.getSimpleName() + "." + field.getName(), value(field));
                }
            }
        }
        assertThat(patterns).hasSizeGreaterThan(25);
        assertLinear(patterns);
    }

    @Test
    void patterns_within_the_code_are_linear() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            Matcher call = INLINE.matcher(code);
            while (call.find()) {
                String argument = call.group(2);
                String before = code.substring(0, call.start());
                boolean replacement =
                        before.substring(before.lastIndexOf(';') + 1).contains("matcher(");
                if (argument.startsWith("\"") && !replacement) {
                    String regex = argument.substring(1, argument.length() - 1)
                            .replaceAll("\\\\u([0-9a-fA-F]{4})", "\\\\\\\\u$1")
                            .translateEscapes();
                    patterns.put(source.getFileName() + " " + regex, Pattern.compile(regex));
                }
            }
        }
        assertThat(patterns).hasSizeGreaterThan(25);
        assertLinear(patterns);
    }

    /** What has a name is a text in a field of the same class, or on the list. */
    @Test
    void patterns_that_are_called_by_a_name_are_linear() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        Set<String> unknown = new TreeSet<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            String file = source.getFileName().toString().replace(".java", "");
            List<String> names = new ArrayList<>();
            NAMED.matcher(code).results().map(call -> call.group(3)).forEach(names::add);
            OF_VALUES.matcher(code).results().map(value -> value.group(1)).forEach(names::add);
            for (String name : names) {
                text(code, name)
                        .ifPresentOrElse(
                                regex -> patterns.put(file + " " + regex, Pattern.compile(regex)),
                                () -> unknown.add(file + " " + name));
            }
        }
        unknown.removeAll(NO_PATTERNS);
        assertThat(unknown).isEmpty();
        assertThat(patterns).hasSizeGreaterThan(5);
        assertLinear(patterns);
    }

    /** A text as it stands in the code, or the one that a constant of the same file is made of. */
    private static Optional<String> text(String code, String name) {
        if (name.startsWith("\"")) {
            return Optional.of(name.substring(1, name.length() - 1).translateEscapes());
        }
        return Pattern.compile("static final String " + Pattern.quote(name) + " =\\s*\"((?:[^\"\\\\]|\\\\.)*)\";")
                .matcher(code)
                .results()
                .findFirst()
                .map(found -> found.group(1).translateEscapes());
    }

    /** Patterns that are neither in a static field nor within a call are few, and each is made for a reason. */
    @Test
    void no_other_patterns_are_made() throws IOException {
        Map<String, Integer> others = new TreeMap<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher made = COMPILED.matcher(text);
            while (made.find()) {
                String before = text.substring(Math.max(0, made.start() - 160), made.start());
                String statement = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf('{')) + 1);
                if (!statement.contains("static final Pattern")) {
                    others.merge(source.getFileName().toString().replace(".java", ""), 1, Integer::sum);
                }
            }
        }
        assertThat(others).isEqualTo(MADE_OF_PARTS);
    }

    private static void assertLinear(Map<String, Pattern> patterns) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        patterns.forEach((name, pattern) -> {
            List<String> faults = faults(pattern);
            if (!faults.isEmpty()) {
                found.put(name + " " + pattern, faults.subList(0, Math.min(3, faults.size())));
            }
        });
        assertThat(found).isEmpty();
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static Set<Class<?>> classes() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path module : SOURCES) {
            Path compiled = module.resolve("target/classes");
            try (Stream<Path> files = Files.walk(compiled)) {
                files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> compiled.relativize(file).toString())
                        .filter(name -> name.startsWith("no/algoritmetilsyn/"))
                        .map(name -> name.replace(".class", "").replace('/', '.'))
                        .forEach(names::add);
            }
        }
        return names.stream()
                .map(LinearPatternsTest::type)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, LinearPatternsTest.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            return null;
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path module : SOURCES) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
