/** Who looks at a case right now, for colleagues who would otherwise do the same work twice; no history is kept. */
package no.algoritmetilsyn.presence;
