/** What {@code costs.bpmn} asks. */
package no.algoritmetilsyn.costs.process;
