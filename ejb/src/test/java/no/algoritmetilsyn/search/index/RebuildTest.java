package no.algoritmetilsyn.search.index;

import static no.algoritmetilsyn.search.index.Samples.ANALYSIS;
import static no.algoritmetilsyn.search.index.Samples.ids;
import static no.algoritmetilsyn.search.index.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index survives a restart, is rebuilt without a gap, and bears the loss of its files. */
class RebuildTest {

    @TempDir
    Path folder;

    private static final SearchRequest ALL = SearchRequest.of("").page(0, 1_000).build();

    @Test
    void a_new_index_asks_to_be_built_and_then_no_more() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, ANALYSIS)) {
            assertThat(index.state().needsRebuild()).isTrue();
            assertThat(index.search(ALL).total()).isZero();
            rebuild(index, "7");
            assertThat(index.state()).isEqualTo(new IndexState(4, "7", null, false, ANALYSIS.lexiconName()));
        }
        try (SearchIndex again = SearchIndex.open(folder, ANALYSIS)) {
            assertThat(again.state()).isEqualTo(new IndexState(4, "7", null, false, ANALYSIS.lexiconName()));
        }
    }

    @Test
    void what_was_committed_stays_and_what_was_not_comes_again_from_the_cursor() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, ANALYSIS)) {
            rebuild(index, "7");
            index.apply(new IndexBatch(List.of(record("e", "Ny", "x").build()), Set.of("a"), "8"));
            index.commit();
            index.apply(new IndexBatch(List.of(record("f", "Nyere", "x").build()), Set.of(), "9"));
        }
        try (SearchIndex again = SearchIndex.open(folder, ANALYSIS)) {
            assertThat(again.state().cursor()).isEqualTo("8");
            assertThat(ids(again.search(ALL))).containsExactlyInAnyOrder("b", "c", "d", "e");
        }
    }

    @Test
    void changes_during_a_rebuild_win_over_what_is_read_later() throws IOException {
        try (SearchIndex index = Samples.index(folder)) {
            try (Rebuild rebuild = index.rebuild()) {
                index.apply(
                        new IndexBatch(List.of(record("b", "Endret", "ny tekst").build()), Set.of("c"), "11"));
                rebuild.add(Samples.records());
                assertThat(index.state().rebuilding()).isTrue();
                assertThat(index.search(ALL).total()).isEqualTo(3);
                rebuild.finish("7");
            }
            assertThat(ids(index.search(ALL))).containsExactlyInAnyOrder("a", "b", "d");
            assertThat(ids(index.search(SearchRequest.of("endret").build()))).containsExactly("b");
            assertThat(index.state().cursor()).isEqualTo("11");
        }
    }

    @Test
    void a_rebuild_that_is_given_up_leaves_everything_as_it_was() throws IOException {
        try (SearchIndex index = Samples.index(folder)) {
            try (Rebuild rebuild = index.rebuild()) {
                rebuild.add(List.of(record("x", "X", "x").build()));
                assertThatThrownBy(index::rebuild).isInstanceOf(IllegalStateException.class);
            }
            assertThat(index.search(ALL).total()).isEqualTo(4);
            rebuild(index, "1");
            assertThat(index.search(ALL).total()).isEqualTo(4);
        }
        try (var folders = Files.list(folder)) {
            assertThat(folders.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void there_is_no_moment_without_an_answer() throws Exception {
        try (SearchIndex index = Samples.index(folder)) {
            rebuild(index, "1");
            var stop = new AtomicBoolean();
            var wrong = new AtomicBoolean();
            var searching = new Thread(() -> {
                while (!stop.get()) {
                    SearchResult result = index.search(ALL);
                    if (!result.available() || result.total() != 4) {
                        wrong.set(true);
                    }
                }
            });
            searching.start();
            for (int i = 0; i < 15; i++) {
                rebuild(index, "2");
            }
            stop.set(true);
            searching.join();
            assertThat(wrong).isFalse();
        }
    }

    @Test
    void an_index_of_another_analysis_answers_and_asks_to_be_rebuilt(@TempDir Path words) throws IOException {
        try (SearchIndex index = Samples.index(folder)) {
            rebuild(index, "1");
        }
        Files.write(words.resolve("index.dic"), List.of("sparkel/z", "kasse/z"));
        var other = new TextAnalysis(Lexicon.load(words));
        try (SearchIndex index = SearchIndex.open(folder, other)) {
            assertThat(index.state().needsRebuild()).isTrue();
            assertThat(index.search(ALL).total()).isEqualTo(4);
            index.commit();
        }
        try (SearchIndex index = SearchIndex.open(folder, other)) {
            assertThat(index.state().needsRebuild()).isTrue();
            rebuild(index, "1");
            assertThat(index.state().needsRebuild()).isFalse();
        }
    }

    @Test
    void damaged_files_are_thrown_away() throws IOException {
        try (SearchIndex index = Samples.index(folder)) {
            rebuild(index, "1");
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "not an index");
            }
        }
        try (SearchIndex index = SearchIndex.open(folder, ANALYSIS)) {
            assertThat(index.state().needsRebuild()).isTrue();
            assertThat(index.search(ALL).available()).isTrue();
            rebuild(index, "1");
            assertThat(index.search(ALL).total()).isEqualTo(4);
        }
    }

    @Test
    void one_that_was_left_behind_asks_to_be_built_also_after_a_restart() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, ANALYSIS)) {
            rebuild(index, "7");
            index.leaveBehind();
            assertThat(index.state().needsRebuild()).isTrue();
            index.apply(new IndexBatch(List.of(record("e", "Ny", "x").build()), Set.of(), "900"));
            index.commit();
        }
        try (SearchIndex index = SearchIndex.open(folder, ANALYSIS)) {
            assertThat(index.state().needsRebuild()).isTrue();
            assertThat(index.search(ALL).total()).isEqualTo(5);
            rebuild(index, "901");
            assertThat(index.state().needsRebuild()).isFalse();
        }
    }

    @Test
    void what_is_purged_leaves_no_trace_among_many_records() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, ANALYSIS)) {
            try (Rebuild rebuild = index.rebuild()) {
                rebuild.add(many(2_000, "smakebit"));
                rebuild.finish("1");
            }
            index.apply(
                    new IndexBatch(List.of(record("r7", "Nummer 7", "vanlig").build()), Set.of(), "2"));
            index.purge();
            assertThat(filesHold("smakebit")).isFalse();
        }
    }

    @Test
    void what_is_purged_while_an_index_is_built_is_not_in_the_new_one_either() throws IOException {
        try (SearchIndex index = Samples.index(folder)) {
            try (Rebuild rebuild = index.rebuild()) {
                rebuild.add(many(2_000, "smakebit"));
                index.apply(new IndexBatch(
                        List.of(record("r7", "Nummer 7", "vanlig").build()), Set.of(), "2"));
                index.purge();
                rebuild.finish("1");
            }
            assertThat(index.search(ALL).total()).isEqualTo(2_000);
            assertThat(filesHold("smakebit")).isFalse();
        }
    }

    /** Records of which the seventh alone holds a word. */
    private static List<IndexedRecord> many(int count, String word) {
        List<IndexedRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(record("r" + i, "Nummer " + i, i == 7 ? word : "vanlig").build());
        }
        return records;
    }

    private boolean filesHold(String word) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void a_folder_that_vanishes_is_noticed_and_built_anew() throws IOException {
        try (SearchIndex index = Samples.index(folder)) {
            rebuild(index, "1");
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            assertThat(index.state().needsRebuild()).isTrue();
            assertThat(index.search(ALL).total()).isEqualTo(4);
            rebuild(index, "2");
            assertThat(index.state().needsRebuild()).isFalse();
            assertThat(index.search(ALL).total()).isEqualTo(4);
        }
    }

    @Test
    void versions_are_told_for_the_sweep() throws IOException {
        try (SearchIndex index = Samples.index(folder)) {
            index.apply(new IndexBatch(
                    List.of(IndexedRecord.of("a", 9).text("t", Role.NAME, "t").build()), Set.of("b"), null));
            Map<String, Long> versions = new TreeMap<>();
            index.versions(versions::put);
            assertThat(versions).isEqualTo(Map.of("a", 9L, "c", 1L, "d", 1L));
        }
    }

    private static void rebuild(SearchIndex index, String cursor) throws IOException {
        try (Rebuild rebuild = index.rebuild()) {
            rebuild.add(Samples.records());
            rebuild.finish(cursor);
        }
    }
}
