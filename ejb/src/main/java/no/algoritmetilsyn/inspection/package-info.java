/** Inspections: what the authority controls of its own accord. */
package no.algoritmetilsyn.inspection;
