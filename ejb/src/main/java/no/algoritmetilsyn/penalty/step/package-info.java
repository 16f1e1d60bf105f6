/** What is done with coercive fines, each step a record, and the choices that they hold. */
package no.algoritmetilsyn.penalty.step;
