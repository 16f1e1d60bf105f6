/** Deadlines: typed dates, the ways of counting, the rules as rows, and why a deadline is what it is. */
package no.algoritmetilsyn.deadline;
