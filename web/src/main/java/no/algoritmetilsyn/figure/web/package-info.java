/** Figures of supervision as pages, files and JSON: for leaders, and for everybody. */
package no.algoritmetilsyn.figure.web;
