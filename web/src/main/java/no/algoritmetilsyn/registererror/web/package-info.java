/** The form and the call that report what is wrong in a record of the register. */
package no.algoritmetilsyn.registererror.web;
