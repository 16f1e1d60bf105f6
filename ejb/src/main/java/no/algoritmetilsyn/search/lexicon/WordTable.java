package no.algoritmetilsyn.search.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Numbers by word, for hundreds of thousands of words in a few megabytes.
 *
 * <p>Words are kept as hashes of 64 bits only: two words of one lexicon falling together is not to be expected within
 * the life of an installation, and would cost no more than a compound split wrongly.
 */
final class WordTable {

    private static final long SEED = 0xcbf29ce484222325L;

    private long[] keys = new long[1 << 12];
    private int[] values = new int[1 << 12];
    private int size;

    /** Hash of a part of a text, in the name space {@code space}. */
    static long hash(CharSequence text, int from, int to, char space) {
        long state = start(space);
        for (int i = from; i < to; i++) {
            state = next(state, text.charAt(i));
        }
        return end(state);
    }

    /** The state of a hash of nothing yet; it grows letter by letter with {@link #next}. */
    static long start(char space) {
        return (SEED ^ space) * 0x100000001b3L;
    }

    static long next(long state, char letter) {
        return (state ^ letter) * 0x100000001b3L;
    }

    /** The hash of the letters so far. */
    static long end(long state) {
        long hash = state ^ state >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** The value of a hash, or 0. */
    int get(long hash) {
        int mask = keys.length - 1;
        for (int slot = (int) hash & mask; keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == hash) {
                return values[slot];
            }
        }
        return 0;
    }

    void put(long hash, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (keys[slot] == 0) {
            keys[slot] = hash;
            size++;
        }
        values[slot] = value;
    }

    int size() {
        return size;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) hash & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                out.writeLong(keys[i]);
                out.writeInt(values[i]);
            }
        }
    }

    static WordTable read(DataInputStream in) throws IOException {
        var table = new WordTable();
        for (int left = in.readInt(); left > 0; left--) {
            table.put(in.readLong(), in.readInt());
        }
        return table;
    }

    /** A number that changes when the contents do. */
    long fingerprint() {
        long sum = size;
        for (int i = 0; i < keys.length; i++) {
            // Order in the table depends on the order of insertion, a sum does not.
            sum += keys[i] == 0 ? 0 : (keys[i] ^ values[i]) * 0x9e3779b97f4a7c15L;
        }
        return sum;
    }
}
