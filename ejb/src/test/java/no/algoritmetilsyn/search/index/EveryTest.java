package no.algoritmetilsyn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a search finds is what its pages show together, however many there are and wherever they lie. */
class EveryTest {

    @Test
    void what_is_replaced_or_gone_is_not_among_them(@TempDir Path folder) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, Samples.ANALYSIS)) {
            index.apply(new IndexBatch(
                    IntStream.range(0, 300).mapToObj(i -> record(i, "rød")).toList(), Set.of(), null));
            index.apply(new IndexBatch(
                    IntStream.range(100, 200).mapToObj(i -> record(i, "blå")).toList(), Set.of("r010", "r250"), null));
            SearchRequest red = SearchRequest.of("rød").page(0, 10).build();
            List<String> every = index.every(red).orElseThrow();
            assertThat(every).hasSize(198).isSorted().doesNotContain("r010", "r100", "r199", "r250");
            assertThat((long) every.size()).isEqualTo(index.search(red).total());
        }
    }

    @Test
    void words_that_are_misspelt_and_filters_hold_as_on_a_page(@TempDir Path folder) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, Samples.ANALYSIS)) {
            index.apply(new IndexBatch(Samples.records(), Set.of(), null));
            for (String words :
                    List.of("barnehageplass", "barnehagepalss", "kommune", "", "qxqx", "\"Nordvik havn\"")) {
                for (String sector : List.of("skole", "transport", "ingen")) {
                    SearchRequest request =
                            SearchRequest.of(words).filter("sector", sector).build();
                    Set<String> page = new TreeSet<>();
                    index.search(request).hits().forEach(hit -> page.add(hit.id()));
                    assertThat(index.every(request).orElseThrow())
                            .as(words + " " + sector)
                            .containsExactlyElementsOf(page);
                }
            }
        }
    }

    private static IndexedRecord record(int number, String body) {
        return Samples.record("r%03d".formatted(number), "Prøve " + number, body)
                .build();
    }
}
