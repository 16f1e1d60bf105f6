/** What is objected, and ruled, about the impartiality of somebody. */
package no.algoritmetilsyn.impartiality.step;
