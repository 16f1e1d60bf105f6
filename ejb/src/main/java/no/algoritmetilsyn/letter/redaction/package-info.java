/** What is left out of letters that others are shown (offentleglova §§ 12-13): another version, made anew from the source. */
package no.algoritmetilsyn.letter.redaction;
