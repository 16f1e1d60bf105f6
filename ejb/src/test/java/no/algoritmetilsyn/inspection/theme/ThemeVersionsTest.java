package no.algoritmetilsyn.inspection.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The files of themes beside each other, beside the law, and beside what they said in earlier releases. */
class ThemeVersionsTest {

    private static final Path FILES = Path.of("src/main/resources/no/algoritmetilsyn/inspection/theme");
    private static final Path FROZEN = Path.of("src/test/resources/no/algoritmetilsyn/inspection/theme/frozen.txt");

    private static final int FEWEST = 62;

    private static List<Theme> themes() {
        var reader = new ThemeReader((provision, regime) -> true);
        return ThemeLibrary.IDS.stream()
                .map(id -> reader.read(id + ".json", ThemeLibrary.file(id + ".json")))
                .toList();
    }

    @Test
    void every_file_is_a_theme_that_is_shown() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            ThemeLibrary.IDS.stream().map(id -> id + ".json").toList());
        }
    }

    @Test
    void there_are_enough_requirements_and_each_theme_has_its_share() {
        List<Requirement> newest = themes().stream()
                .flatMap(theme -> theme.newest().requirements().stream())
                .toList();
        System.out.printf("%d requirements in the newest versions of %d themes%n", newest.size(), themes().size());
        assertThat(newest).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(newest).extracting(Requirement::id).doesNotHaveDuplicates();
        assertThat(themes())
                .allSatisfy(theme ->
                        assertThat(theme.newest().requirements()).as(theme.id()).hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void every_place_of_the_law_is_there_in_the_version_that_was_read() {
        try (var database = TestDatabase.fresh();
                var entities = database.entities().createEntityManager()) {
            Laws laws = LawFixture.laws(entities);
            assertThat(ThemeFixture.library(entities).all()).hasSameSizeAs(ThemeLibrary.IDS);
            Set<String> acts = new TreeSet<>();
            for (Theme theme : themes()) {
                theme.newest().requirements().forEach(requirement -> {
                    Provision provision = laws.provision(requirement.provision());
                    assertThat(provision.regime()).isEqualTo(requirement.regime());
                    assertThat(provision.citation("nn")).isNotBlank();
                    acts.add(requirement.regime());
                });
            }
            acts.removeAll(LawFixture.supervisions(entities)
                    .on(LocalDate.of(2026, 11, 28))
                    .keySet());
            assertThat(acts)
                    .as("acts of which nobody knows who supervises them")
                    .isEmpty();
        }
    }

    /** An inspection may be under way by any version that was ever released, and a finding may name any id. */
    @Test
    void what_a_released_version_said_never_changes() throws IOException {
        List<String> now = themes().stream()
                .flatMap(theme -> theme.versions().stream())
                .map(version -> version.theme() + " " + version.number() + " " + version.sha256() + " "
                        + version.requirements().stream().map(Requirement::id).collect(Collectors.joining(",")))
                .toList();
        if (Boolean.getBoolean("theme.release")) {
            release(now);
        }
        List<String> released = Files.readAllLines(FROZEN).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(now)
                .as("A version that was released is not changed: write a new one. A new one is released by "
                        + "mvn -pl ejb test -Dtest=ThemeVersionsTest -Dtheme.release=true")
                .containsExactlyInAnyOrderElementsOf(released);
    }

    /** Adds what the list does not have yet, and leaves the rest as it is. */
    private static void release(List<String> now) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(FROZEN));
        now.stream()
                .filter(version -> lines.stream().noneMatch(line -> key(line).equals(key(version))))
                .forEach(lines::add);
        Files.write(FROZEN, lines);
    }

    private static String key(String line) {
        return line.split(" ", 3)[0] + " " + line.split(" ", 3)[1];
    }
}
