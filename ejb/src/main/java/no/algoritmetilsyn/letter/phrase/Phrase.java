package no.algoritmetilsyn.letter.phrase;

/**
 * A sentence that is often needed in a letter.
 *
 * @param block id of the block in which it may stand
 * @param text in the language of the letter
 * @param source the provision that it comes from, as it is cited in that language
 */
public record Phrase(String id, String block, String text, String source) {}
