/** Reads what is typed or sent for a step into its record, and says what is wrong with it. */
package no.algoritmetilsyn.casefile.step.input;
