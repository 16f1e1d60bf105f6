/** Administrative fines over HTTP. */
package no.algoritmetilsyn.fine.web;
