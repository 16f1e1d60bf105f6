package no.algoritmetilsyn.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.input.StepField;
import org.junit.jupiter.api.Test;

/** Nobody types an id: where the form of a step asks for something that is kept here, it is chosen by name. */
class ReferenceChoiceTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** They are taken on the page of the letter, which knows which one it is. */
    private static final Set<String> ON_THE_PAGE_OF_A_LETTER =
            Set.of("writeLetter", "submitLetter", "sendBackLetter", "approveLetter", "sendLetter", "discardLetter");

    @Test
    void each_form_that_asks_for_something_kept_here_has_answers_to_choose_from() throws IOException {
        Set<String> asked = StepTextsTest.inputs().stream()
                .filter(step -> !ON_THE_PAGE_OF_A_LETTER.contains(step.name()))
                .flatMap(step -> ids(step).map(field -> step.name() + "." + field))
                .collect(Collectors.toSet());
        Set<String> answered = answered();
        assertThat(asked).contains("redactFile.document", "proposePublication.records.record");
        assertThat(asked).isSubsetOf(answered);
    }

    /** The fields and columns of an input that take an id. */
    private static Stream<String> ids(InputDeclaration<?> step) {
        return Stream.concat(
                step.fields().stream().filter(field -> isId(field)).map(StepField::name),
                step.fields().stream().flatMap(list -> list.fields().stream()
                        .filter(field -> isId(field))
                        .map(column -> list.name() + "." + column.name())));
    }

    private static boolean isId(StepField field) {
        return field.kind() == StepField.Kind.REFERENCE && field.type() == UUID.class;
    }

    /** What is offered by name, and the rows that are given, each headed by what it is about. */
    private static Set<String> answered() throws IOException {
        var fields = new HashSet<String>();
        for (ReferenceChoice choice : beans(ReferenceChoice.class)) {
            fields.addAll(choice.fields());
        }
        for (RowCaption caption : beans(RowCaption.class)) {
            fields.add(caption.list() + "." + caption.field());
        }
        return fields;
    }

    private static <T> List<T> beans(Class<T> kind) throws IOException {
        var found = new ArrayList<T>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains(" implements " + kind.getSimpleName() + " {")) {
                    String name = SOURCES.relativize(file).toString().replace('/', '.');
                    Class<?> bean = type(name.substring(0, name.length() - ".java".length()));
                    if (!Modifier.isAbstract(bean.getModifiers())) {
                        found.add(kind.cast(made(bean)));
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(1);
        return found;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Object made(Class<?> bean) {
        try {
            Constructor<?> constructor = bean.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(bean.getName(), e);
        }
    }
}
