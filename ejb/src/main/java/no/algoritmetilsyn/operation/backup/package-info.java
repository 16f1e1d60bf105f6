/** Backs the database up with what belongs to it outside, restores it, and proves that all is there: commands of their own. */
package no.algoritmetilsyn.operation.backup;
