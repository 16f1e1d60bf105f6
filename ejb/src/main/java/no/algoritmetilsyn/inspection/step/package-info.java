/** What people do to inspections: a record for each step, with the values that it takes. */
package no.algoritmetilsyn.inspection.step;
