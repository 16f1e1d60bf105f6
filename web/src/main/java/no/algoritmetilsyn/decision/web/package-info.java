/** Decisions on pages. */
package no.algoritmetilsyn.decision.web;
