/** The law as the product holds it, for lawyers: every dated row, and the cases that it is tried on, answered anew. */
package no.algoritmetilsyn.lawbook;
