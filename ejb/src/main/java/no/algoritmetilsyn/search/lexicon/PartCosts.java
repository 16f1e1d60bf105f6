package no.algoritmetilsyn.search.lexicon;

/**
 * What it costs to see a word as a part of a compound: minus the logarithm of how probable it is, in steps of an eighth,
 * as four bytes in an int. 0 in a byte means that the word is not seen there.
 */
final class PartCosts {

    /** Name space of words. */
    static final char WORD = 'w';
    /** Name space of stems of last parts. */
    static final char STEM = 's';

    private static final double STEP = 8;

    private PartCosts() {}

    static int pack(double plain, double withS, double withE, double last) {
        return code(plain) | code(withS) << 8 | code(withE) << 16 | code(last) << 24;
    }

    private static int code(double cost) {
        return Double.isInfinite(cost) ? 0 : (int) Math.max(1, Math.min(255, Math.round(cost * STEP)));
    }

    /** Cost of a first or middle part without linking letter. */
    static double plain(int packed) {
        return cost(packed & 0xff);
    }

    static double withS(int packed) {
        return cost(packed >>> 8 & 0xff);
    }

    static double withE(int packed) {
        return cost(packed >>> 16 & 0xff);
    }

    static double last(int packed) {
        return cost(packed >>> 24);
    }

    private static double cost(int code) {
        return code == 0 ? Double.POSITIVE_INFINITY : code / STEP;
    }
}
