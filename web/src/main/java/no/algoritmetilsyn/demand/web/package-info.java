/** Demands on pages. */
package no.algoritmetilsyn.demand.web;
