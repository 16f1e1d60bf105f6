/** Pages and calls about letters. */
package no.algoritmetilsyn.letter.web;
