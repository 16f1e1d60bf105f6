package no.algoritmetilsyn.letter.text;

/** Where in a letter a block stands, in the order in which it is read. */
public enum LetterPart {
    /** What the letter says, in a few sentences (<i>Kort fortalt</i>). */
    BRIEF,
    /** What the reader can do (<i>Hva du kan gjøre</i>). */
    ACTION,
    /** Everything else; begins with a heading. */
    BODY
}
