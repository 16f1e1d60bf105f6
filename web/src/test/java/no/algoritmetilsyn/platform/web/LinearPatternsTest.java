package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
class LinearPatternsTest {

    /** Twice the text may take so many times the looks: two, and some for what is looked at once. */
    private static final double MOST = 2.6;

    private static final int LENGTH = 250;
    private static final long SMALL_STACK = 512 * 1024;
    private static final int DEEP = 20_000;

    /** Characters that patterns of this product tell apart, beside those a pattern names. */
    private static final String USUAL = "aA0 \n.-@";

    private static final List<Path> SOURCES = List.of(Path.of("../ejb"), Path.of("../bpmn"), Path.of("."));

    private static final Pattern INLINE =
            Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"])");
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

    /** What this test would say of the patterns that were here before. */
    @Test
    void a_quadratic_pattern_is_found() {
        assertThat(faults(Pattern.compile("([\\w.+-]+)@[\\w-]+(?:\\.[\\w-]+)+")))
                .isNotEmpty();
        assertThat(faults(Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"))).isNotEmpty();
        assertThat(faults(Pattern.compile("(?:[a-z]\\w*\\.)+X"))).isNotEmpty();
        assertThat(faults(Pattern.compile("\\s+$"))).isNotEmpty();
        assertThat(faults(Pattern.compile("[a-z]+\\d"))).isNotEmpty();
        assertThat(faults(Pattern.compile("[a-z]*+[.]"))).isNotEmpty();
        assertThat(faults(Pattern.compile("[,;]"))).isEmpty();
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

    private static List<String> faults(Pattern pattern) {
        List<String> faults = new ArrayList<>();
        for (String[] parts : inputs(pattern)) {
            for (boolean whole : new boolean[] {true, false}) {
                long once = looks(pattern, input(parts, LENGTH), whole);
                long twice = looks(pattern, input(parts, 2 * LENGTH), whole);
                // Fewer looks than a few for each character are no growth.
                if (twice > 8L * LENGTH && twice > MOST * once) {
                    faults.add((whole ? "matches " : "find ") + String.join("|", parts) + " " + once + " " + twice);
                }
            }
        }
        for (String[] parts : inputs(pattern)) {
            if (parts[0].isEmpty() && parts[2].isEmpty() && overflows(pattern, input(parts, DEEP))) {
                faults.add("stack " + parts[1]);
            }
        }
        return faults;
    }

    /** With a small stack, so that a short text shows what a long one does. */
    private static boolean overflows(Pattern pattern, String text) {
        boolean[] overflown = new boolean[1];
        var thread = new Thread(
                null,
                () -> {
                    try {
                        pattern.matcher(text).matches();
                        pattern.matcher("a@" + text).matches();
                    } catch (StackOverflowError deep) {
                        overflown[0] = true;
                    }
                },
                "deep",
                SMALL_STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return overflown[0];
    }

    /** Beginning, what is repeated, end. */
    private static List<String[]> inputs(Pattern pattern) {
        Set<String> letters = new LinkedHashSet<>();
        USUAL.chars().forEach(letter -> letters.add(Character.toString(letter)));
        pattern.pattern()
                .chars()
                .filter(letter ->
                        letter < 127 && !Character.isLetterOrDigit(letter) && "\\()[]?*+^$|".indexOf(letter) < 0)
                .limit(4)
                .forEach(letter -> letters.add(Character.toString(letter)));
        List<String[]> inputs = new ArrayList<>();
        for (String one : letters) {
            for (String other : letters) {
                inputs.add(new String[] {"", one.equals(other) ? one : one + other, ""});
                inputs.add(new String[] {"", one, other});
                inputs.add(new String[] {other, one, "\u0001"});
            }
        }
        return inputs;
    }

    private static String input(String[] parts, int length) {
        return parts[0] + parts[1].repeat(length / parts[1].length()) + parts[2];
    }

    private static long looks(Pattern pattern, String text, boolean whole) {
        var counted = new Counted(text, 0, text.length(), new long[1]);
        Matcher matcher = pattern.matcher(counted);
        if (whole) {
            matcher.matches();
        } else {
            while (matcher.find()) {
                // Each is looked for, as a replacement does.
            }
        }
        return counted.looks[0];
    }

    /** A text that counts how often one of its characters is looked at. */
    private record Counted(String text, int start, int end, long[] looks) implements CharSequence {

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            looks[0]++;
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Counted(text, start + from, start + to, looks);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
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
