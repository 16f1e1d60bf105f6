/** What leaves the system, sent once its transaction has committed, and the feed of changes that others follow in order. */
package no.algoritmetilsyn.outbox;
