package no.algoritmetilsyn.handbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.handbook.web.Chapter.Section;
import no.algoritmetilsyn.platform.web.TextFiles;
import org.junit.jupiter.api.Test;

/** What the handbook says is true of the pages as far as words go, and nothing in it leads astray. */
class HandbookTest {

    static final Path FOLDER = Path.of("../docs/handbok");
    static final String OF_BODIES = "virksomhet/";
    private static final String SUFFIX = ".md";

    /** Few and small: who reads on a phone pays for them. */
    private static final long BYTES = 110_000;

    private static final Map<String, Chapter> CHAPTERS = chapters();

    @Test
    void each_chapter_stands_in_the_contents_and_has_sections() {
        Set<String> linked = new HashSet<>(Set.of("innhold", OF_BODIES + "innhold"));
        linked.addAll(targets("innhold"));
        linked.addAll(targets(OF_BODIES + "innhold"));
        assertThat(linked).containsAll(CHAPTERS.keySet());
        assertThat(CHAPTERS).allSatisfy((name, chapter) -> {
            assertThat(chapter.title()).as(name).isNotEmpty();
            assertThat(chapter.sections()).as(name).isNotEmpty().allMatch(section -> section.level() == 2);
            assertThat(chapter.sections())
                    .extracting(Section::id)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> chapter.html().contains("id=\"" + id + "\""));
        });
    }

    @Test
    void each_link_leads_to_a_chapter_and_its_place() {
        CHAPTERS.forEach((name, chapter) -> chapter.links().forEach(link -> {
            String[] parts = link.split("#", 2);
            String target = parts[0].isEmpty() ? name : folder(name) + parts[0].replaceFirst("\\.md$", "");
            assertThat(CHAPTERS).as("%s in %s", link, name).containsKey(target);
            if (parts.length == 2) {
                assertThat(CHAPTERS.get(target).section(parts[1]))
                        .as("%s in %s", link, name)
                        .isPresent();
            }
        }));
    }

    @Test
    void what_bodies_read_leads_to_nothing_of_the_staff() {
        assertThat(CHAPTERS.keySet().stream().filter(name -> name.startsWith(OF_BODIES)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(targets(name)).allMatch(target -> target.startsWith(OF_BODIES)));
    }

    /** Words in bold are texts of a page: a button, a heading, a field. */
    @Test
    void what_is_bold_stands_on_a_page_word_for_word() throws IOException {
        Set<Object> words = new HashSet<>(TextFiles.in("nb").values());
        Map<String, Set<String>> unknown = new TreeMap<>();
        CHAPTERS.forEach((name, chapter) -> {
            Set<String> missing = new TreeSet<>(chapter.strong());
            missing.removeAll(words);
            // What the contents say of bold itself.
            missing.remove("uthevet skrift");
            if (!missing.isEmpty()) {
                unknown.put(name, missing);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void each_picture_is_there_and_shown_and_small() throws IOException {
        Set<Path> shown = new HashSet<>();
        CHAPTERS.forEach((name, chapter) -> chapter.pictures().forEach(picture -> {
            shown.add(FOLDER.resolve(folder(name)).resolve(picture).normalize());
            assertThat(chapter.html()).as(name).doesNotContain("alt=\"\"");
        }));
        try (Stream<Path> files = Files.list(FOLDER.resolve("bilder"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))
                            .map(Path::normalize)
                            .collect(Collectors.toSet()))
                    .isEqualTo(shown);
        }
        for (Path picture : shown) {
            assertThat(Files.size(picture)).as("%s", picture).isLessThan(BYTES);
        }
    }

    private static List<String> targets(String name) {
        return CHAPTERS.get(name).links().stream()
                .map(link -> link.replaceFirst("\\.md.*$", ""))
                .filter(link -> !link.startsWith("#"))
                .map(link -> folder(name) + link)
                .toList();
    }

    static String folder(String name) {
        return name.startsWith(OF_BODIES) ? OF_BODIES : "";
    }

    /** All chapters as they are written, by their names; those of bodies begin with their folder. */
    static Map<String, Chapter> chapters() {
        var reader = new ChapterReader(UnaryOperator.identity(), UnaryOperator.identity());
        Map<String, Chapter> chapters = new TreeMap<>();
        var files = new ArrayList<Path>();
        try (Stream<Path> found = Files.walk(FOLDER)) {
            found.filter(file -> file.toString().endsWith(SUFFIX)).forEach(files::add);
            for (Path file : files) {
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                chapters.put(name.substring(0, name.length() - SUFFIX.length()), reader.read(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return chapters;
    }
}
