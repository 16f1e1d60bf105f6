package no.algoritmetilsyn.search.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.index.SearchResult;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** An answer is remembered for the same question of the same rights, until the index changes. */
class AnswerMemoryTest {

    private final AtomicInteger found = new AtomicInteger();

    @Test
    void the_same_question_is_answered_from_memory_until_the_index_changes() throws IOException {
        try (var folder = new ByteBuffersDirectory();
                var writer = new IndexWriter(folder, new IndexWriterConfig())) {
            writer.commit();
            var memory = new AnswerMemory(0);
            try (DirectoryReader first = DirectoryReader.open(writer)) {
                assertThat(ask(memory, first, "lån", "a", true)).isEqualTo(1);
                assertThat(ask(memory, first, "lån", "a", true)).isEqualTo(1);
                assertThat(ask(memory, first, "lån", "b", true))
                        .as("other rights")
                        .isEqualTo(2);
                assertThat(ask(memory, first, "lån og bolig", "a", true))
                        .as("other words")
                        .isEqualTo(3);
                writer.addDocument(new Document());
                try (DirectoryReader changed = DirectoryReader.openIfChanged(first)) {
                    assertThat(ask(memory, changed, "lån", "a", true)).isEqualTo(4);
                }
            }
        }
    }

    @Test
    void what_was_not_complete_or_took_no_time_is_found_anew() throws IOException {
        try (var folder = new ByteBuffersDirectory();
                var writer = new IndexWriter(folder, new IndexWriterConfig())) {
            writer.commit();
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                var all = new AnswerMemory(0);
                assertThat(ask(all, reader, "lån", "a", false)).isEqualTo(1);
                assertThat(ask(all, reader, "lån", "a", true)).isEqualTo(2);
                var slow = new AnswerMemory(Long.MAX_VALUE);
                assertThat(ask(slow, reader, "lån", "a", true)).isEqualTo(3);
                assertThat(ask(slow, reader, "lån", "a", true)).isEqualTo(4);
            }
        }
    }

    /** Which finding the answer is of. */
    private long ask(AnswerMemory memory, DirectoryReader reader, String words, String right, boolean complete)
            throws IOException {
        SearchRequest request = SearchRequest.of(words)
                .access(AccessFilter.anyOf(Set.of(right)))
                .build();
        return memory.answer(
                        reader,
                        request,
                        () -> new SearchResult(
                                found.incrementAndGet(), List.of(), Map.of(), null, Map.of(), complete, true))
                .total();
    }
}
