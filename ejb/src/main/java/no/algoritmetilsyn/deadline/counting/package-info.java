/** The pure arithmetic of deadlines: holidays, the five ways of counting, and the lines that explain a result. */
package no.algoritmetilsyn.deadline.counting;
