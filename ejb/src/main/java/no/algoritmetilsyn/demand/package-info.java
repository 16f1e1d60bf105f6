/** Demands: a body is asked for an account, or ordered to give information; it answers point by point. */
package no.algoritmetilsyn.demand;
