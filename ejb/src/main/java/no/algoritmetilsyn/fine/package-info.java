/** Administrative fines (overtredelsesgebyr): how high they may be and until when, and what becomes of them until they are paid. */
package no.algoritmetilsyn.fine;
