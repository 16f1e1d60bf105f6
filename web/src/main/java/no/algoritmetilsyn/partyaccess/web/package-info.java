/** Requests for access on the pages of the staff. */
package no.algoritmetilsyn.partyaccess.web;
