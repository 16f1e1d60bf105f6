package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of one facet in one segment, in memory, by document. A count then is an addition to an array, where Lucene's
 * own counting decodes each document anew.
 */
final class Column {

    private static final Column NONE = new Column(null, null, null);

    /** One value a document, by its number plus one. */
    private final int[] single;
    /** Several values: where those of a document begin in {@code values}. */
    private final int[] starts;

    private final int[] values;

    private Column(int[] single, int[] starts, int[] values) {
        this.single = single;
        this.starts = starts;
        this.values = values;
    }

    static Column of(LeafReader reader, String field, Dictionary dictionary) throws IOException {
        SortedSetDocValues ordinals = DocValues.getSortedSet(reader, field);
        if (ordinals.getValueCount() == 0) {
            return NONE;
        }
        int[] numbers = new int[(int) ordinals.getValueCount()];
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            numbers[ordinal] = dictionary.number(ordinals.lookupOrd(ordinal));
        }
        int[] starts = new int[reader.maxDoc() + 1];
        int[] values = new int[reader.maxDoc()];
        int filled = 0;
        int document = 0;
        boolean several = false;
        for (int next = ordinals.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = ordinals.nextDoc()) {
            while (document <= next) {
                starts[document++] = filled;
            }
            int count = ordinals.docValueCount();
            several |= count > 1;
            for (int i = 0; i < count; i++) {
                if (filled == values.length) {
                    values = Arrays.copyOf(values, values.length * 2);
                }
                values[filled++] = numbers[(int) ordinals.nextOrd()];
            }
        }
        while (document < starts.length) {
            starts[document++] = filled;
        }
        return several ? new Column(null, starts, Arrays.copyOf(values, filled)) : single(starts, values);
    }

    private static Column single(int[] starts, int[] values) {
        int[] single = new int[starts.length - 1];
        for (int document = 0; document < single.length; document++) {
            single[document] = starts[document] == starts[document + 1] ? 0 : values[starts[document]] + 1;
        }
        return new Column(single, null, null);
    }

    /** Adds one to the count of each value of a document; {@code counts} begin at 1, 0 stands for no value. */
    void count(int document, int[] counts) {
        if (single != null) {
            counts[single[document]]++;
        } else if (starts != null) {
            for (int i = starts[document]; i < starts[document + 1]; i++) {
                counts[values[i] + 1]++;
            }
        }
    }
}
