package no.algoritmetilsyn.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.platform.web.Texts;
import org.junit.jupiter.api.Test;

/** Each step has its words: what it is called, what it asks, and what may be wrong with an answer. */
public class StepTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Texts.BUNDLE, Locale.forLanguageTag("nb"));
    private static final Path SOURCES = Path.of("../ejb/src/main/java");
    private static final Pattern VIOLATION =
            Pattern.compile("(?:InvalidStep\\.at|Violation\\.of)\\(\"(\\w+)\",\\s*\"(\\w+)\"");

    @Test
    void each_step_has_its_words() {
        Set<String> missing = new TreeSet<>();
        for (InputDeclaration<?> input : inputs()) {
            List.of("title", "heading", "button").forEach(name -> require(input.prefix() + "." + name, missing));
            input.fields().forEach(field -> require(input.prefix(), field, missing));
        }
        assertThat(missing).isEmpty();
    }

    /** A body that has taken a step is told on its own pages that it was received. */
    @Test
    void each_step_of_a_body_is_acknowledged() {
        Set<String> missing = new TreeSet<>();
        catalogue().all().stream()
                .map(declared -> declared.type().getAnnotation(Step.class))
                .filter(step -> List.of(step.party()).contains(Act.PROCEEDING_ANSWER))
                .forEach(step -> require("inbox.done." + step.event(), missing));
        assertThat(missing).isEmpty();
    }

    private static void require(String prefix, StepField field, Set<String> missing) {
        String key = prefix + "." + field.name();
        require(key, missing);
        if (field.kind() == StepField.Kind.CHOICE) {
            field.options().forEach(option -> requireOneOf(missing, key + "." + option, constant(field, option)));
        }
        field.fields().forEach(column -> require(key, column, missing));
    }

    /** What a step finds wrong stands in its source, and has a text of its own or one that all steps share. */
    @Test
    void each_violation_has_its_words() throws IOException {
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (InputDeclaration<?> step : inputs()) {
            Set<String> names =
                    new TreeSet<>(step.fields().stream().map(StepField::name).toList());
            for (String[] violation : violations(step)) {
                if (names.contains(violation[0])) {
                    found++;
                    requireOneOf(
                            missing,
                            step.prefix() + "." + violation[0] + "." + violation[1],
                            "casefile.violation." + violation[1]);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(8);
    }

    /** Those of the feature of the step that name it near by: in its record, or in what takes it. */
    private static List<String[]> violations(InputDeclaration<?> step) throws IOException {
        Path folder = SOURCES.resolve("no/algoritmetilsyn").resolve(InputDeclaration.feature(step.type()));
        var found = new ArrayList<String[]>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                for (String part : source.split("\n    (?=private |public |UUID |void |@Override)")) {
                    if (part.contains(step.type().getSimpleName())) {
                        VIOLATION
                                .matcher(part)
                                .results()
                                .forEach(match -> found.add(new String[] {match.group(1), match.group(2)}));
                    }
                }
            }
        }
        return found;
    }

    static List<StepDeclaration<?>> steps() {
        return catalogue().all();
    }

    /** All that has a form: steps and openings. */
    static List<InputDeclaration<?>> inputs() {
        StepCatalogue catalogue = catalogue();
        return Stream.<InputDeclaration<?>>concat(catalogue.all().stream(), catalogue.openings().stream())
                .toList();
    }

    public static StepCatalogue catalogue() {
        var catalogue = new StepCatalogue();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith("Steps.java"))
                    .filter(file -> read(file).contains(" implements ProceedingSteps"))
                    .forEach(file -> declare(file, catalogue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(catalogue.all()).hasSizeGreaterThan(4);
        return catalogue;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void declare(Path file, StepCatalogue catalogue) {
        String name = SOURCES.relativize(file).toString().replace('/', '.').replace(".java", "");
        try {
            declare(Class.forName(name), catalogue);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void declare(Class<?> type, StepCatalogue catalogue) {
        try {
            ((ProceedingSteps) type.getConstructor().newInstance()).declare(catalogue);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String constant(StepField field, String option) {
        String name = field.type().getSimpleName();
        return InputDeclaration.feature(field.type())
                + "."
                + name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1)
                + "."
                + option;
    }

    private static void require(String key, Set<String> missing) {
        requireOneOf(missing, key);
    }

    private static void requireOneOf(Set<String> missing, String... keys) {
        if (Stream.of(keys).noneMatch(TEXTS::containsKey)) {
            missing.add(keys[0]);
        }
    }
}
