/** Law as a pure function: rows of the tables that lawyers read, what follows from them, and the receipt of it. */
package no.algoritmetilsyn.law.question;
