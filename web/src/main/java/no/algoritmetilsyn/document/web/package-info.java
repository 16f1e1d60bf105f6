/** Documents on pages: files in words. */
package no.algoritmetilsyn.document.web;
