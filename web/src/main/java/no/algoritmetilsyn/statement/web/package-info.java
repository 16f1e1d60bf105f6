/** Statements of employee representatives on the pages of those who may read them. */
package no.algoritmetilsyn.statement.web;
