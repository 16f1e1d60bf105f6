/** Inspections: planned, told, examined by a checklist, reported to the body twice, concluded. */
package no.algoritmetilsyn.inspection;
