/** Law as a pure function: what a lawyer asks about a time limit, as one row of text, and what follows. */
package no.algoritmetilsyn.deadline.question;
