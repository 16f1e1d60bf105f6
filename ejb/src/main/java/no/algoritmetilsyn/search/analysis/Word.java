package no.algoritmetilsyn.search.analysis;

/**
 * A word of a text.
 *
 * @param text in small letters
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Word(String text, int start, int end) {}
