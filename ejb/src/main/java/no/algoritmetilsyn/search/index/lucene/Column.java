package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of one facet in one segment, in memory, by document. A count then is an addition to an array, where Lucene's
 * own counting decodes each document anew. What is read for each match is kept as small as the values allow, since a
 * million of them come from memory faster then.
 */
interface Column {

    /**
     * Adds one to the count of each value of each of the first {@code size} documents; {@code counts} begin at 1, 0 stands
     * for no value.
     */
    void count(int[] documents, int size, int[] counts);

    /** Reads the values of a segment and gives them the numbers of the dictionary. */
    static Column of(LeafReader reader, String field, Dictionary dictionary) throws IOException {
        SortedSetDocValues ordinals = DocValues.getSortedSet(reader, field);
        if (ordinals.getValueCount() == 0) {
            return (documents, size, counts) -> {};
        }
        int[] numbers = new int[(int) ordinals.getValueCount()];
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            numbers[ordinal] = dictionary.number(ordinals.lookupOrd(ordinal)) + 1;
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
        return several
                ? several(starts, Arrays.copyOf(values, filled))
                : single(starts, values, Arrays.stream(numbers).max().getAsInt());
    }

    private static Column several(int[] starts, int[] values) {
        return (documents, size, counts) -> {
            for (int i = 0; i < size; i++) {
                int end = starts[documents[i] + 1];
                for (int at = starts[documents[i]]; at < end; at++) {
                    counts[values[at]]++;
                }
            }
        };
    }

    private static Column single(int[] starts, int[] values, int largest) {
        int[] single = new int[starts.length - 1];
        for (int document = 0; document < single.length; document++) {
            single[document] = starts[document] == starts[document + 1] ? 0 : values[starts[document]];
        }
        if (largest <= 0xff) {
            return bytes(single);
        }
        return largest <= Character.MAX_VALUE ? chars(single) : ints(single);
    }

    private static Column bytes(int[] single) {
        byte[] small = new byte[single.length];
        for (int document = 0; document < small.length; document++) {
            small[document] = (byte) single[document];
        }
        return (documents, size, counts) -> {
            for (int i = 0; i < size; i++) {
                counts[small[documents[i]] & 0xff]++;
            }
        };
    }

    private static Column chars(int[] single) {
        char[] small = new char[single.length];
        for (int document = 0; document < small.length; document++) {
            small[document] = (char) single[document];
        }
        return (documents, size, counts) -> {
            for (int i = 0; i < size; i++) {
                counts[small[documents[i]]]++;
            }
        };
    }

    private static Column ints(int[] single) {
        return (documents, size, counts) -> {
            for (int i = 0; i < size; i++) {
                counts[single[documents[i]]]++;
            }
        };
    }
}
