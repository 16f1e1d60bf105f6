/** Claims of costs on the pages of the staff. */
package no.algoritmetilsyn.costs.web;
