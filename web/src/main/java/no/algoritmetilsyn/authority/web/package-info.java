/** The authority as readers meet it: its name and addresses on every page, and the pages that are only text. */
package no.algoritmetilsyn.authority.web;
