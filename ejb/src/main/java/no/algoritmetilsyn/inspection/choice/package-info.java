/** Whom to inspect: bodies ranked by sums that everybody can follow; a proposal, never more. */
package no.algoritmetilsyn.inspection.choice;
