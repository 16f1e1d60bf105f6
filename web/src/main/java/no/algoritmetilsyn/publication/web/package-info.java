/** What is published, on pages, as a feed and for machines. */
package no.algoritmetilsyn.publication.web;
