/** Reads the files of other registers row by row, says what is wrong with a row, and words it as our standard does. */
package no.algoritmetilsyn.algorithm.intake.file;
