package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.index.SearchResult;
import org.apache.lucene.index.IndexReader;

/**
 * Answers that took long to find, remembered for as long as an index stays as it is: people open a hit, come back to the list and open the
 * next one. What the asker may see is a part of the request, so that nobody is given the answer of somebody else.
 */
public final class AnswerMemory {

    private static final int MOST = 200;
    private static final long LONG = 5_000_000;

    /** Finds an answer that is not remembered. */
    @FunctionalInterface
    public interface Finding {

        /** The answer to the request. */
        SearchResult find() throws IOException;
    }

    private final long worth;
    private final WhileUnchanged<Map<SearchRequest, SearchResult>> remembered =
            new WhileUnchanged<>(AnswerMemory::latest, answers -> false);

    AnswerMemory() {
        this(LONG);
    }

    /**
     * A memory of its own measure.
     *
     * @param worth nanoseconds from which on an answer is worth to be remembered
     */
    AnswerMemory(long worth) {
        this.worth = worth;
    }

    /** The answer to a request of an index as a reader sees it: remembered, else found. What is not complete is found anew. */
    public SearchResult answer(IndexReader reader, SearchRequest request, Finding finding) throws IOException {
        Map<SearchRequest, SearchResult> answers = remembered.of(reader);
        SearchResult known = answers.get(request);
        if (known != null) {
            return known;
        }
        long before = System.nanoTime();
        SearchResult found = finding.find();
        if (found.complete() && System.nanoTime() - before >= worth) {
            answers.put(request, found);
        }
        return found;
    }

    private static Map<SearchRequest, SearchResult> latest() {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<SearchRequest, SearchResult> eldest) {
                return size() > MOST;
            }
        });
    }
}
