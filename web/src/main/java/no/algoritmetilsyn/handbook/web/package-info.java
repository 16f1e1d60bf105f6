/** The handbook: its chapters as pages, and which of them tells about a page. */
package no.algoritmetilsyn.handbook.web;
