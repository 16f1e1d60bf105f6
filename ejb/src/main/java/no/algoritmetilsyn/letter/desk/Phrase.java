package no.algoritmetilsyn.letter.desk;

/**
 * A sentence that is often needed in a letter.
 *
 * @param block id of the block in which it may stand
 * @param text in the language of the letter
 */
public record Phrase(String id, String block, String text) {}
