package no.algoritmetilsyn.search;

import java.util.Arrays;
import java.util.Optional;
import no.algoritmetilsyn.search.index.SearchOrder;

/** The order in which records are listed. */
public enum RegisterSort {
    RELEVANCE("relevance", SearchOrder.RELEVANCE),
    /** What is Norwegian before what is not, and of each what is of high risk first; then what changed last. */
    FIRST("first", SearchOrder.largest(RegisterProjection.FIRST)),
    CHANGED("changed", SearchOrder.largest(RegisterProjection.CHANGED)),
    REGISTERED("registered", SearchOrder.largest(RegisterProjection.REGISTERED)),
    NAME("name", SearchOrder.alphabet("name")),
    ORGANISATION("organisation", SearchOrder.alphabet("organisation"));

    private final String word;
    private final SearchOrder order;

    RegisterSort(String word, SearchOrder order) {
        this.word = word;
        this.order = order;
    }

    /** What it is called in addresses. */
    public String word() {
        return word;
    }

    SearchOrder order() {
        return order;
    }

    /** The order with this word. */
    public static Optional<RegisterSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
