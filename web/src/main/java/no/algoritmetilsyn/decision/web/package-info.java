/** Pages about decisions. */
package no.algoritmetilsyn.decision.web;
