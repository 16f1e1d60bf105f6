/** The journal: an entry for every document in or out, in the transaction that received or sent it (Noark 5 journalpost). */
package no.algoritmetilsyn.journal;
