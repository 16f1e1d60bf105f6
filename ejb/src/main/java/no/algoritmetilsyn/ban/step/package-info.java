/** What is done about interim bans, before they are decided and after, each step a record, and the choices that they hold. */
package no.algoritmetilsyn.ban.step;
