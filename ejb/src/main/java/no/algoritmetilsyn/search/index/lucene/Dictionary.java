package no.algoritmetilsyn.search.index.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * The values of a facet with numbers that hold for all segments of an index. Values are only ever added, so that numbers
 * in use stay what they are while the index changes.
 */
final class Dictionary {

    private final Map<BytesRef, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    synchronized int number(BytesRef value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = values.size();
        numbers.put(BytesRef.deepCopyOf(value), number);
        values.add(value.utf8ToString());
        return number;
    }

    synchronized int size() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number);
    }
}
