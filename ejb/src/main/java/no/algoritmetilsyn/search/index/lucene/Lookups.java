package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.List;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.SearchResult.Hit;
import no.algoritmetilsyn.search.index.Suggestion;
import org.apache.lucene.search.IndexSearcher;

/**
 * What is asked of an index beside searches.
 *
 * @param generation what is asked
 * @param searcher a searcher acquired from it
 * @param analysis how texts became terms
 * @param access what the asker may see
 */
public record Lookups(Generation generation, IndexSearcher searcher, TextAnalysis analysis, AccessFilter access) {

    /** What somebody may be typing. */
    public List<Suggestion> suggest(String typed, int limit) throws IOException {
        return new Suggester(searcher, access).suggest(typed, limit);
    }

    /** Records like another. */
    public List<Hit> similar(String id, int size) throws IOException {
        return new Likeness(searcher, analysis, access).like(id, size);
    }

    /** What somebody may have meant, or null. */
    public String meant(String text) throws IOException {
        return new Speller(searcher, generation.terms(), analysis, access).meant(text);
    }
}
