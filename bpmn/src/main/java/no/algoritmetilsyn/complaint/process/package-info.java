/** Leads a complaint through its procedure: facts of the domain move the process, its tasks appear in the work list. */
package no.algoritmetilsyn.complaint.process;
