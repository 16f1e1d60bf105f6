/** What is done with decisions, each step a record, and the choices that they hold. */
package no.algoritmetilsyn.decision.step;
