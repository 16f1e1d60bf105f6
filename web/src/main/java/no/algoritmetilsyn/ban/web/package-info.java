/** Interim bans on the pages of the staff. */
package no.algoritmetilsyn.ban.web;
