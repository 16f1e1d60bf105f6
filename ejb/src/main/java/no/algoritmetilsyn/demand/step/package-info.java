/** What is done with demands, each step a record, and the choices that they hold. */
package no.algoritmetilsyn.demand.step;
