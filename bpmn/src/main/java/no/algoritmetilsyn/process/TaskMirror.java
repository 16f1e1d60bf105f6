package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;

/** Writes our task rows. */
@ApplicationScoped
public class TaskMirror extends AbstractBpmnParseListener {}
