/** The kinds of letters: what each of them must say, as records that refuse to be without it. */
package no.algoritmetilsyn.letter.kind;
