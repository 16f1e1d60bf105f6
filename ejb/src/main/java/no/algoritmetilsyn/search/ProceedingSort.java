package no.algoritmetilsyn.search;

import java.util.Arrays;
import java.util.Optional;
import no.algoritmetilsyn.search.index.SearchOrder;

/** The order in which proceedings that were found are listed. */
public enum ProceedingSort {
    RELEVANCE("relevance", SearchOrder.RELEVANCE),
    NEWEST("newest", SearchOrder.largest(StaffProjection.RECEIVED)),
    OLDEST("oldest", SearchOrder.smallest(StaffProjection.RECEIVED)),
    ORGANISATION("organisation", SearchOrder.alphabet(StaffProjection.ORGANISATION));

    private final String word;
    private final SearchOrder order;

    ProceedingSort(String word, SearchOrder order) {
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
    public static Optional<ProceedingSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
