package no.algoritmetilsyn.process;

import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** A process with two points on the engine and the tables. */
abstract class ProceedingProcessesTestBase {

    static final String SORTING = "complaint-sorting-goal";
    static final String ANSWER = "complaint-answer-goal";

    /** What the model of this test asks for. */
    public static final class PointsProcess implements ProcessBean {

        List<String> points = List.of();

        /** Ids of the points. */
        public List<String> points() {
            return points;
        }

        /** Proposes nothing. */
        public void proposeSorting(String proceedingId) {
            // There is no complaint behind the proceeding.
        }
    }

    /** Hears of timers. */
    static final class Heard {

        final List<UUID> fired = new ArrayList<>();

        void hear(@Observes TimerFired event) {
            fired.add(event.proceedingId());
        }
    }

    /** For each point a task, with a timer beside it; at the end one task about the whole. */
    static final String MODEL =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
              xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <bpmn:process id="complaint" isExecutable="true">
                <bpmn:startEvent id="begun"/>
                <bpmn:sequenceFlow id="toPoints" sourceRef="begun" targetRef="onePoint"/>
                <bpmn:subProcess id="onePoint">
                  <bpmn:multiInstanceLoopCharacteristics camunda:collection="${complaintProcess.points()}"
                    camunda:elementVariable="subjectId"/>
                  <bpmn:startEvent id="pointOpens"/>
                  <bpmn:sequenceFlow id="toAssessPoint" sourceRef="pointOpens" targetRef="assessPoint"/>
                  <bpmn:userTask id="assessPoint" camunda:candidateGroups="intake" camunda:dueDate="${dueDates.of(execution)}">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="act" value="COMPLAINT_ANSWER"/>
                      <camunda:property name="page" value="/tilsyn/krav/{proceeding}/punkt/{id}"/>
                      <camunda:property name="deadline" value="complaint-answer-goal,complaint-sorting-goal"/>
                    </camunda:properties></bpmn:extensionElements>
                  </bpmn:userTask>
                  <bpmn:boundaryEvent id="pointIsLate" attachedToRef="assessPoint" cancelActivity="false">
                    <bpmn:timerEventDefinition id="pointIsLateTimer"><bpmn:timeDate
                      xsi:type="bpmn:tFormalExpression">${dueDates.daysBefore(execution, 'complaint-answer-goal', 3)}</bpmn:timeDate>
                    </bpmn:timerEventDefinition>
                  </bpmn:boundaryEvent>
                  <bpmn:sequenceFlow id="toRemindOfPoint" sourceRef="pointIsLate" targetRef="remindOfPoint"/>
                  <bpmn:userTask id="remindOfPoint" camunda:candidateGroups="intake" camunda:dueDate="${dueDates.of(execution)}">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="act" value="COMPLAINT_ANSWER"/>
                      <camunda:property name="page" value="/tilsyn/krav/{proceeding}/punkt/{id}"/>
                      <camunda:property name="deadline" value="complaint-answer-goal"/>
                    </camunda:properties></bpmn:extensionElements>
                  </bpmn:userTask>
                </bpmn:subProcess>
                <bpmn:sequenceFlow id="toClose" sourceRef="onePoint" targetRef="closeAll"/>
                <bpmn:userTask id="closeAll" camunda:candidateGroups="intake" camunda:dueDate="${dueDates.of(execution)}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="act" value="COMPLAINT_ANSWER"/>
                    <camunda:property name="page" value="/tilsyn/krav/{id}"/>
                    <camunda:property name="deadline" value="complaint-answer-goal"/>
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="toEnd" sourceRef="closeAll" targetRef="done"/>
                <bpmn:endEvent id="done"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    static final PointsProcess BEAN = new PointsProcess();

    @AutoClose
    static ProcessFixture fixture;

    final UUID first = UUID.randomUUID();
    final UUID second = UUID.randomUUID();

    @BeforeAll
    static void start() {
        fixture = new ProcessFixture(Map.of("complaintProcess", BEAN));
        fixture.use("complaint", MODEL);
        fixture.hear(Heard.class);
    }

    UUID two_points() {
        BEAN.points = List.of(first.toString(), second.toString());
        return fixture.open(SORTING);
    }
}
