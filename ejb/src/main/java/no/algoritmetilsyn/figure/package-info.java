/** What supervision has led to, in figures: for the staff of what they may see, for everybody of what is published. */
package no.algoritmetilsyn.figure;
