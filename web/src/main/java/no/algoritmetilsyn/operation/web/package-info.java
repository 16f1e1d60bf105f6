/** What an operator can run from outside. */
package no.algoritmetilsyn.operation.web;
