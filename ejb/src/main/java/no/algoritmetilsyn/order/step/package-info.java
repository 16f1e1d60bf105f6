/** What is done with orders, each step a record, and the choices that they hold. */
package no.algoritmetilsyn.order.step;
