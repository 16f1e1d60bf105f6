/** What {@code dispatch.bpmn} asks. */
package no.algoritmetilsyn.dispatch.process;
