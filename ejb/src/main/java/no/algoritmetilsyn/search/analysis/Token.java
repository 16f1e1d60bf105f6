package no.algoritmetilsyn.search.analysis;

/**
 * What the index takes of a word, or of several that mean something together.
 *
 * @param word the word in small letters, null for several
 * @param start where it begins in the text
 * @param end where it ends
 * @param terms its terms: first its own, then those of its parts, of its plain spelling and of what it means
 */
public record Token(String word, int start, int end, String[] terms) {}
