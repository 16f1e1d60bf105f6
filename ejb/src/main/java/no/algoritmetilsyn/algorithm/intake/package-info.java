/** Imports into the register: whole files of other registers, matched with what is there, all or nothing. */
package no.algoritmetilsyn.algorithm.intake;
