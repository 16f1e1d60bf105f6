/** Starts and stops the real parts — PostgreSQL and the server — for {@code mvn -Prun} and for the tests. */
package no.algoritmetilsyn.server;
