package no.algoritmetilsyn.platform;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a query of several columns gives, which the mapper has no type for. */
public final class Rows {

    private Rows() {}

    /** Its rows, each the columns in the order in which they are selected. */
    public static Stream<Object[]> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
