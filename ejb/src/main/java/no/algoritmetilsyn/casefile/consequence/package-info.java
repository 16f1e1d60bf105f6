/** What a change of a fact has moved by itself, told to the person who made the change and kept for the history. */
package no.algoritmetilsyn.casefile.consequence;
