/** The public register of algorithms on pages. */
package no.algoritmetilsyn.algorithm.web;
