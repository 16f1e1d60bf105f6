package no.algoritmetilsyn.algorithm.intake.file;

/**
 * Bounds how much of a file is read more than once. What follows a broken row is read again, so that its error hides no
 * other row; in a file of broken rows only that would take time with the square of its length.
 */
final class RereadLimit {

    private static final int TIMES = 16;

    private long taken;
    private long again;

    /** Notes what was read, for the first time or again. */
    void taken(int length) {
        taken += length;
    }

    /** Whether so much may be read again: all in all no more than sixteen times what was read at all. */
    boolean allows(int length) {
        if (again + length > TIMES * (taken - again)) {
            return false;
        }
        again += length;
        return true;
    }
}
