/** Orders (pålegg): what a decision orders, followed point by point until it is fulfilled. */
package no.algoritmetilsyn.order;
