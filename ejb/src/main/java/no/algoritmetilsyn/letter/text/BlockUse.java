package no.algoritmetilsyn.letter.text;

/** What a case officer may do with a block of a letter. */
public enum BlockUse {
    /** The template's own words, which nobody edits. */
    FIXED,
    /** A proposal of the template that may be edited. */
    OPEN,
    /** A place that must be written: the letter is not ready while it stands as the template left it. */
    REQUIRED,
    /** Added by the case officer. */
    ADDED;

    /** Whether a case officer may write in it, and add blocks after it. */
    public boolean isOpen() {
        return this != FIXED;
    }
}
