package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.List;

/** Where words come from for one that is nowhere in the index. */
@FunctionalInterface
public interface Corrections {

    /** Words of the index that look like this one, best first; none when there is none. */
    List<String> of(String word) throws IOException;
}
