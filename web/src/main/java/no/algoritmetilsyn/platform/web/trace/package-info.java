/** What an operator can follow of a request: its number in the log and in every answer, a line when it ends, figures. */
package no.algoritmetilsyn.platform.web.trace;
