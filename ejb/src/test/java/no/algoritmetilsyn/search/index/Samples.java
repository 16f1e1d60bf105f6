package no.algoritmetilsyn.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.lexicon.Lexicon;

/** Records about invented bodies, and an index with them. */
final class Samples {

    static final TextAnalysis ANALYSIS = analysis();

    private Samples() {}

    private static TextAnalysis analysis() {
        try {
            return new TextAnalysis(Lexicon.load(null));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static IndexedRecord.Builder record(String id, String name, String body) {
        return IndexedRecord.of(id, 1)
                .text("name", Role.NAME, name)
                .text("body", Role.BODY, body)
                .order("name", name)
                .stored("title", name)
                .access("public");
    }

    static List<IndexedRecord> records() {
        return List.of(
                record(
                                "a",
                                "Ansiktsgjenkjenningssystem i Nordvik havn",
                                "Kameraene sammenligner reisende med en liste.")
                        .text("organisation", Role.ORGANISATION, "Nordvik havnevesen")
                        .identifier("974 760 673")
                        .facet("status", "drift")
                        .facet("sector", "transport")
                        .number("changed", 10)
                        .build(),
                record(
                                "b",
                                "Sortering av søknader om barnehageplass",
                                "En algoritme ordner søknadene <b>før</b> & etter.")
                        .text("organisation", Role.ORGANISATION, "Lilledal kommune")
                        .facet("status", "drift")
                        .facet("sector", "skole")
                        .facet("sector", "familie")
                        .number("changed", 30)
                        .build(),
                record("c", "Åpen språkmodell for Sørvik", "Kunstig intelligens skriver utkast til svar.")
                        .text("organisation", Role.ORGANISATION, "Sørvik kommune")
                        .facet("status", "planlagt")
                        .facet("sector", "skole")
                        .number("changed", 20)
                        .build(),
                record("d", "Risikomodell for svindel", "Prediksjon av feil i utbetalinger av stønad.")
                        .text("organisation", Role.ORGANISATION, "Lilledal kommune")
                        .identifier("2026/123")
                        .facet("status", "planlagt")
                        .access("group:7")
                        .number("changed", 40)
                        .build());
    }

    static SearchIndex index(Path folder) throws IOException {
        SearchIndex index = SearchIndex.open(folder, ANALYSIS);
        index.apply(new IndexBatch(records(), Set.of(), "4"));
        return index;
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchResult.Hit::id).toList();
    }
}
