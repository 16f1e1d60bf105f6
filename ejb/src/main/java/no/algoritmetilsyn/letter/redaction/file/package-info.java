/** What is left out of files from outside that others are shown (offentleglova §§ 12-13): another version, as pictures with text behind. */
package no.algoritmetilsyn.letter.redaction.file;
