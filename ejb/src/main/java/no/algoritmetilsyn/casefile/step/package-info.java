/** What people do to a proceeding: a step is one record, taken by one boundary that law can refuse. */
package no.algoritmetilsyn.casefile.step;
