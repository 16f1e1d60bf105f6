/** What a decision to fine rests on: proof, guilt, factors, coordination, ceiling, each a row, without which it is refused. */
package no.algoritmetilsyn.fine.evidence;
