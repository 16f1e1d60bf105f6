package no.algoritmetilsyn.letter.text;

/** How a block of a letter is set. The list is closed: what is typed holds no markup of its own. */
public enum BlockShape {
    /** A heading of the second level; the title of the letter is the first. */
    HEADING,
    /** A heading below one of the second level. */
    SUBHEADING,
    /** One paragraph; a line feed begins a new line in it. */
    PARAGRAPH,
    /** A list with a point for each line. */
    LIST;

    /** Whether it is one text, not several. */
    public boolean isSingle() {
        return this != LIST;
    }
}
