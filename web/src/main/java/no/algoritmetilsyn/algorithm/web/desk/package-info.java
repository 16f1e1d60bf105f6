/** The registrar's desk: records are written by one person and published by another. */
package no.algoritmetilsyn.algorithm.web.desk;
