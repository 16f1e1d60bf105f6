/** Orders on pages. */
package no.algoritmetilsyn.order.web;
