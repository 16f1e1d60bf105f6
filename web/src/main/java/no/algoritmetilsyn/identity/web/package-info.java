/** Logs people in and says, for each request, who acts. */
package no.algoritmetilsyn.identity.web;
