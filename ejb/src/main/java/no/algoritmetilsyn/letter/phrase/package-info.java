/** Sentences that are often needed in letters: written, published by somebody else, offered where they fit, withdrawn. */
package no.algoritmetilsyn.letter.phrase;
