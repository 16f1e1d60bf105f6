/** What is claimed, ruled and paid of the costs of a case. */
package no.algoritmetilsyn.costs.step;
