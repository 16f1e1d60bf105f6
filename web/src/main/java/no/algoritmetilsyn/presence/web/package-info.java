/** That a colleague looks at the same case, on its pages. */
package no.algoritmetilsyn.presence.web;
