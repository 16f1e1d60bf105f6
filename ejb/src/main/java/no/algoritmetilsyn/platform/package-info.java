/** What every feature stands on: the environment's settings, the one clock, and the schema's way into the database. */
package no.algoritmetilsyn.platform;
