package no.algoritmetilsyn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.algoritmetilsyn.search.index.SearchResult.FacetCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts over thousands of values and many segments are those one would count by hand. */
class FacetsTest {

    @Test
    void counts_are_true_while_records_come_change_and_go(@TempDir Path folder) throws IOException {
        var random = new Random(7);
        Map<String, Set<String>> truth = new HashMap<>();
        try (SearchIndex index = SearchIndex.open(folder, Samples.ANALYSIS)) {
            for (int batch = 0; batch < 12; batch++) {
                List<IndexedRecord> records = new ArrayList<>();
                for (int i = 0; i < 400; i++) {
                    String id = "r" + random.nextInt(3_000);
                    Set<String> values =
                            Set.of("body " + random.nextInt(2_500), "body " + (2_500 + random.nextInt(50)));
                    var record = IndexedRecord.of(id, batch).text("name", Role.NAME, "register");
                    values.forEach(value -> record.facet("body", value));
                    records.add(record.build());
                    truth.put(id, values);
                }
                Set<String> deleted = Set.of("r" + random.nextInt(3_000), "r" + random.nextInt(3_000));
                index.apply(new IndexBatch(records, deleted, null));
                deleted.forEach(truth::remove);
            }
            SearchResult result = index.search(
                    SearchRequest.of("register").facets("body").facetSize(60).build());
            assertThat(result.total()).isEqualTo(truth.size());
            assertThat(result.facets().get("body")).isEqualTo(expected(truth));
        }
    }

    private static List<FacetCount> expected(Map<String, Set<String>> truth) {
        Map<String, Integer> counts = new HashMap<>();
        truth.values().forEach(values -> values.forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(60)
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue(), false))
                .toList();
    }
}
