/** Pages and API of inspections. */
package no.algoritmetilsyn.inspection.web;
