package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells of timers that fire, before anything else is done, in the engine's transaction. */
@ApplicationScoped
public class TimerListener extends AbstractBpmnParseListener {

    @Inject
    Event<TimerFired> fired;

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl event) {
        if (element.element("timerEventDefinition") != null) {
            event.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::fire);
        }
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl event) {
        event.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::fire);
    }

    /** It starts when the process comes to it and begins to wait; it ends when the timer fires. */
    @Override
    public void parseIntermediateTimerEventDefinition(Element element, ActivityImpl event) {
        event.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::fire);
    }

    private void fire(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        fired.fire(new TimerFired(process, About.proceeding(execution)));
    }
}
