package no.algoritmetilsyn.search.query;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * One word as a query.
 *
 * @param found what holds the word in any way
 * @param better what holds it exactly as it was written, which is part of what is found and adds to its score; or null
 */
record AskedWord(Query found, Query better) {

    /** Both as one query, which finds what {@code found} finds. */
    Query whole() {
        return better == null
                ? found
                : new BooleanQuery.Builder()
                        .add(found, Occur.MUST)
                        .add(better, Occur.SHOULD)
                        .build();
    }

    /** Adds both to alternatives that are asked for side by side, which Lucene goes through fastest. */
    void addTo(BooleanQuery.Builder alternatives) {
        alternatives.add(found, Occur.SHOULD);
        if (better != null) {
            alternatives.add(better, Occur.SHOULD);
        }
    }
}
