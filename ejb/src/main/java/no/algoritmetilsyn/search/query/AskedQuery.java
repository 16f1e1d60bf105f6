package no.algoritmetilsyn.search.query;

import org.apache.lucene.search.Query;

/**
 * A query in two forms, which give a record that both find the same score but for rounding.
 *
 * @param found finds what answers, and nothing else
 * @param ranked what Lucene goes through fastest when it looks for the best; it finds all that answers
 * @param exact whether it finds nothing else
 */
public record AskedQuery(Query found, Query ranked, boolean exact) {

    /** A query that has only one form. */
    static AskedQuery of(Query query) {
        return new AskedQuery(query, query, true);
    }

    /** The form for one pass that finds and scores. */
    public Query once() {
        return exact ? ranked : found;
    }
}
