/** What representatives of the employees say in a proceeding, and to whom it is open. */
package no.algoritmetilsyn.statement;
