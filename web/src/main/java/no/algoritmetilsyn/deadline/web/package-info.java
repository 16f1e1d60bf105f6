/** Deadlines to the outside: the public calculator, and deadlines told in the reader's language. */
package no.algoritmetilsyn.deadline.web;
