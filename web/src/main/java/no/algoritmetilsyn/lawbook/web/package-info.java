/** Pages on the law as the product holds it, for lawyers. */
package no.algoritmetilsyn.lawbook.web;
