package no.algoritmetilsyn.casefile.step;

/** What sort of thing is lacking before a letter is sent or a proceeding ends. */
public enum FinishSection {
    /** What is written is not finished, or says no longer what stands in the rows. */
    DOCUMENTS,
    /** The law does not let it: no power, no legal basis, above a ceiling. */
    PROVISIONS,
    /** A day has passed, or has not come yet. */
    DATES,
    /** Something is to be decided or answered first. */
    QUESTIONS,
    /** What a party says is not read, or a party is not heard. */
    STATEMENTS,
    /** A letter has not left. */
    LETTERS
}
