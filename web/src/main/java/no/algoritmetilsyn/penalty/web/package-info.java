/** Coercive fines over HTTP. */
package no.algoritmetilsyn.penalty.web;
