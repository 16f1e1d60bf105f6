/** Fictional bodies, algorithms, accounts and complaints, made through the product's own boundaries. */
package no.algoritmetilsyn.demo.web;
