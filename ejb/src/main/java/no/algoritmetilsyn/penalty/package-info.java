/** Coercive fines (tvangsmulkt) that run: dated facts, what they come to, claims, waivers, payments. */
package no.algoritmetilsyn.penalty;
