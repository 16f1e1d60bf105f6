/** The text of a letter as a tree of blocks: what the template gives, what a case officer types, and how the two meet. */
package no.algoritmetilsyn.letter.text;
