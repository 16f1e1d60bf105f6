/** Administrative fines (overtredelsesgebyr): how high they may be, and until when they may be decided. */
package no.algoritmetilsyn.fine;
