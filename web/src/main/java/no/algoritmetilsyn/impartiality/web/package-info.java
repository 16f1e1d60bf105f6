/** Objections to impartiality on the pages of the staff. */
package no.algoritmetilsyn.impartiality.web;
