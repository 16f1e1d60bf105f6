/** Who may do what to which case: one table of rules over relations, shields and declarations of impartiality. */
package no.algoritmetilsyn.access;
