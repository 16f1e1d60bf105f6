/** A complaint or tip from outside: received, sorted, answered — each with its own deadlines and process. */
package no.algoritmetilsyn.complaint;
