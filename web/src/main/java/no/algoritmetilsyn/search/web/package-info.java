/** The search of the staff on pages. */
package no.algoritmetilsyn.search.web;
