/** Who has complained: follows the complaint, says more or withdraws; is known to few, or to nobody. */
package no.algoritmetilsyn.complainant;
