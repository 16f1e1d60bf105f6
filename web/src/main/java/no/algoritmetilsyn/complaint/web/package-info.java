/** Filing, following and handling complaints, on pages and in the API. */
package no.algoritmetilsyn.complaint.web;
