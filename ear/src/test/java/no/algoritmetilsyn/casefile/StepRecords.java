package no.algoritmetilsyn.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.Opening;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.StepField;

/** Every step there is, found in the sources, so that no test of forms, rights or pages has to list them. */
public final class StepRecords {

    private static final Path SOURCES = Path.of(System.getProperty("root.dir"), "ejb/src/main/java");

    /** The page of steps, with the proceeding in braces. */
    public static final String PAGE = "/tilsyn/delsak/{id}/";

    /** What has happened, as against what is to come. */
    private static final Set<String> PAST =
            Set.of("posted", "postedOn", "since", "day", "receivedOn", "arrived", "learnt", "breachEnded");

    /** What must name something that there is. */
    private static final Map<String, String> WORDS = Map.of(
            "requirement",
            "automation-01",
            "userName",
            "inspektor",
            "keeper",
            "leder",
            "source",
            "1",
            "organisationNumber",
            "974760673",
            "factor",
            "fvl67-a",
            "basis",
            "83(5)",
            "euroRate",
            "11.5");

    /** What is only right where something else is wrong. */
    private static final Set<String> LEFT_OUT =
            Set.of("exception", "exceptionReason", "narrowedUse", "shortenedTo", "finding");

    private static final LocalDate FRIDAY = LocalDate.of(2030, 2, 1);

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

        /** Whether it is taken with proceedings of a kind, {@code DEMAND}. */
        public boolean isFor(String kind) {
            return step.kinds().length == 0
                    || Stream.of(step.kinds()).anyMatch(one -> one.name().equals(kind));
        }

        /** The word that tests of rights have for a proceeding with which it is taken. */
        public String proceeding() {
            if (isFor("COMPLAINT")) {
                return "delsak";
            }
            if (isFor("DEMAND")) {
                return "krav";
            }
            if (isFor("INSPECTION")) {
                return "tilsyn";
            }
            if (isFor("DECISION")) {
                return "vedtak";
            }
            if (isFor("APPEAL")) {
                return "klagesak";
            }
            if (isFor("ORDER")) {
                return "palegg";
            }
            if (isFor("PENALTY")) {
                return "mulkt";
            }
            if (isFor("FINE")) {
                return "gebyr";
            }
            if (isFor("BAN")) {
                return "forbud";
            }
            return isFor("COSTS") && !isFor("PARTY_ACCESS") ? "kostnader" : "innsyn";
        }

        /** The fields of a form that can be read today, names and values in turn; the files it names are nowhere. */
        public String[] typed() {
            return typed(LocalDate.now(), () -> UUID.randomUUID().toString());
        }

        /**
         * The fields of a form that can be taken, names and values in turn.
         *
         * @param file hands in a file and gives its id
         */
        public String[] typed(LocalDate today, Supplier<String> file) {
            var typed = new ArrayList<String>();
            StepField.of(type).forEach(field -> fillIn(typed, field, field.name(), today, file));
            return typed.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** A list has one row. */
    private static void fillIn(
            List<String> typed, StepField field, String name, LocalDate today, Supplier<String> file) {
        if (!field.required() && LEFT_OUT.contains(field.name())) {
            return;
        }
        switch (field.kind()) {
            case TEXT, LONG_TEXT -> add(typed, name, WORDS.getOrDefault(field.name(), "Ord fra " + field.name() + "."));
            case CHOICE -> add(typed, name, field.options().get(0));
            case YES_NO -> add(typed, name, "true");
            case DATE -> addDate(typed, name, PAST.contains(field.name()) ? today : FRIDAY);
            case AMOUNT, COUNT -> add(typed, name, "1");
            case REFERENCE ->
                add(typed, name, field.type() == UUID.class ? UUID.randomUUID().toString() : "2026/1");
            case FILES -> add(typed, name + "-ids", file.get());
            case GROUPS -> {
                add(typed, name + "-rows", "1");
                field.fields().forEach(column -> fillIn(typed, column, name + "-0-" + column.name(), today, file));
            }
        }
    }

    private static void addDate(List<String> typed, String name, LocalDate date) {
        add(typed, name, Integer.toString(date.getDayOfMonth()));
        add(typed, name + "-month", Integer.toString(date.getMonthValue()));
        add(typed, name + "-year", Integer.toString(date.getYear()));
    }

    private static void add(List<String> typed, String name, String value) {
        typed.add(name);
        typed.add(value);
    }

    /** All of them, by name. */
    public static List<Declared> all() {
        return Found.STEPS;
    }

    /** Looked for once: to find them all sources are read. */
    private static final class Found {

        static final List<Declared> STEPS = records("\n@Step(").stream()
                .<Declared>map(type -> new Declared(type, type.getAnnotation(Step.class)))
                .sorted(Comparator.comparing(Declared::name))
                .toList();
    }

    private static List<Class<?>> records(String annotation) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains(annotation))
                    .<Class<?>>map(StepRecords::type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the addresses of pages end with on which proceedings are opened. */
    public static List<String> openings() {
        return records("\n@Opening(").stream()
                .map(type -> type.getAnnotation(Opening.class).path())
                .sorted()
                .toList();
    }

    /** The one of this name. */
    public static Declared named(String name) {
        return all().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The one whose page has this as the last part of its address. */
    public static Declared at(String path) {
        return all().stream()
                .filter(step -> step.step().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> type(Path file) {
        String name = SOURCES.relativize(file).toString().replace('/', '.').replace(".java", "");
        try {
            return Class.forName(name);
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
