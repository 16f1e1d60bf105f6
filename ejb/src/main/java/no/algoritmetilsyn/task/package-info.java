/** The work list: one row for each open piece of work, written in the transaction of the engine's own task. */
package no.algoritmetilsyn.task;
