package no.algoritmetilsyn.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.StepField;

/** Every step there is, found in the sources, so that no test of forms, rights or pages has to list them. */
public final class StepRecords {

    private static final Path SOURCES = Path.of(System.getProperty("root.dir"), "ejb/src/main/java");

    /** The page of steps, with the proceeding in braces. */
    public static final String PAGE = "/tilsyn/delsak/{id}/";

    private StepRecords() {}

    /** A step: its record, and what its annotation says. */
    public record Declared(Class<?> type, Step step) {

        /** Its name. */
        public String name() {
            String name = type.getSimpleName();
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        /** Address of the page on which people take it, with the thing that it is about in braces. */
        public String page() {
            return step.page().isEmpty() ? PAGE + step.path() : step.page();
        }

        /** The fields of a form that can be taken, names and values in turn. */
        public String[] typed() {
            var typed = new ArrayList<String>();
            StepField.of(type).forEach(field -> fillIn(typed, field));
            return typed.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private static void fillIn(List<String> typed, StepField field) {
        switch (field.kind()) {
            case TEXT, LONG_TEXT -> add(typed, field.name(), "Ord fra " + field.name() + ".");
            case CHOICE -> add(typed, field.name(), field.options().get(0));
            case YES_NO -> add(typed, field.name(), "true");
            case DATE -> {
                add(typed, field.name(), "1");
                add(typed, field.name() + "-month", "2");
                add(typed, field.name() + "-year", "2030");
            }
            case AMOUNT, COUNT -> add(typed, field.name(), "1");
            case REFERENCE ->
                add(
                        typed,
                        field.name(),
                        field.type() == UUID.class ? UUID.randomUUID().toString() : "2026/1");
            case GROUPS, FILES -> {
                // A form has a row for each; none is filled in here.
            }
        }
    }

    private static void add(List<String> typed, String name, String value) {
        typed.add(name);
        typed.add(value);
    }

    /** All of them, by name. */
    public static List<Declared> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("\n@Step("))
                    .map(StepRecords::declared)
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one whose page has this as the last part of its address. */
    public static Declared at(String path) {
        return all().stream()
                .filter(step -> step.step().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Declared declared(Path file) {
        String name = SOURCES.relativize(file).toString().replace('/', '.').replace(".java", "");
        try {
            Class<?> type = Class.forName(name);
            return new Declared(type, type.getAnnotation(Step.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
