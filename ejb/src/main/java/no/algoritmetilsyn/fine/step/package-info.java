/** What is done about fines, before they are decided and after, each step a record, and the choices that they hold. */
package no.algoritmetilsyn.fine.step;
