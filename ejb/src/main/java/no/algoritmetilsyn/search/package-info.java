/** The one search: an index of what the public may see, another of what the staff may, both fed from the change feed. */
package no.algoritmetilsyn.search;
