/** Decisions that bind a body (enkeltvedtak): advance notice, hearing, reasons, notification. */
package no.algoritmetilsyn.decision;
