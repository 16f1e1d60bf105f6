package no.algoritmetilsyn.search.index;

/**
 * The order of hits; ties are broken by the id, so that pages never overlap.
 *
 * @param kind by what
 * @param field name in {@link IndexedRecord#numbers} or {@link IndexedRecord#orders}; null for relevance
 * @param descending whether the largest comes first
 */
public record SearchOrder(Kind kind, String field, boolean descending) {

    /** What hits are ordered by. */
    public enum Kind {
        /** How well they match. */
        RELEVANCE,
        /** A text, in Norwegian order. */
        ALPHABET,
        /** A number. */
        NUMBER
    }

    /** Best match first. Without a query text every record matches equally well: use another order then. */
    public static final SearchOrder RELEVANCE = new SearchOrder(Kind.RELEVANCE, null, true);

    /** A to Å by an order of the records. */
    public static SearchOrder alphabet(String field) {
        return new SearchOrder(Kind.ALPHABET, field, false);
    }

    /** Largest number first, such as the newest change. */
    public static SearchOrder largest(String field) {
        return new SearchOrder(Kind.NUMBER, field, true);
    }

    /** Smallest number first. */
    public static SearchOrder smallest(String field) {
        return new SearchOrder(Kind.NUMBER, field, false);
    }
}
