/** What publishing takes, step by step. */
package no.algoritmetilsyn.publication.step;
