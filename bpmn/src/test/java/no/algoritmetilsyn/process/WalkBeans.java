package no.algoritmetilsyn.process;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.audit.AccessLog;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.step.EndingCheck;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.decision.KindOfDecision;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.publication.FineStanding;

/** The beans of all features of the product that others find by what they are or that hear of something: a new feature is among them. */
final class WalkBeans {

    private static final List<Class<?>> FOUND_BY = List.of(
            ProceedingSteps.class,
            ProceedingFacts.class,
            PartyFacts.class,
            Appealable.class,
            KindOfDecision.class,
            LetterOwner.class,
            FineStanding.class,
            EndingCheck.class);

    private static final Set<Class<? extends Annotation>> SCOPES =
            Set.of(ApplicationScoped.class, Dependent.class, Stateless.class);

    private static final Set<String> OTHERS = Set.of("operation", "search", "process");

    private WalkBeans() {}

    /** Beans with steps. */
    static List<Class<? extends ProceedingSteps>> features() {
        return all().stream()
                .filter(ProceedingSteps.class::isAssignableFrom)
                .<Class<? extends ProceedingSteps>>map(type -> type.asSubclass(ProceedingSteps.class))
                .toList();
    }

    /** All beans that are asked or hear of something. */
    static List<Class<?>> all() {
        URI place;
        try {
            place = Steps.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (Files.isDirectory(Path.of(place))) {
                return in(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
                return in(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("no"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !OTHERS.contains(name.split("\\.")[2]) && !name.contains("$"))
                    .sorted()
                    .<Class<?>>map(WalkBeans::load)
                    .filter(WalkBeans::isWanted)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, WalkBeans.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWanted(Class<?> type) {
        return type == AccessLog.class
                || !Modifier.isAbstract(type.getModifiers())
                        && SCOPES.stream().anyMatch(type::isAnnotationPresent)
                        && (FOUND_BY.stream().anyMatch(each -> each.isAssignableFrom(type)) || hears(type));
    }

    private static boolean hears(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .anyMatch(parameter -> parameter.isAnnotationPresent(Observes.class));
    }
}
