/** Letters: what each kind must say, their text and templates, the snapshot that is approved, and how they are printed. */
package no.algoritmetilsyn.letter;
