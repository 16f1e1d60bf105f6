/** The way of a letter: draft, approval, sending, arrival; for proceedings of every kind. */
package no.algoritmetilsyn.letter.desk;
