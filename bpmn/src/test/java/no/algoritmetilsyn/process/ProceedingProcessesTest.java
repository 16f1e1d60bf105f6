package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Processes of proceedings, with points and without, on the engine and the tables themselves. */
class ProceedingProcessesTest {

    private static final String SORTING = "complaint-sorting-goal";
    private static final String ANSWER = "complaint-answer-goal";

    /** What the model of this test asks for. */
    public static final class PointsProcess implements ProcessBean {

        private List<String> points = List.of();

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

        private final List<UUID> fired = new ArrayList<>();

        void hear(@Observes TimerFired event) {
            fired.add(event.proceedingId());
        }
    }

    /** For each point a task, with a timer beside it; at the end one task about the whole. */
    private static final String MODEL =
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

    private static final PointsProcess BEAN = new PointsProcess();
    private static ProcessFixture fixture;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeAll
    static void start() {
        fixture = new ProcessFixture(Map.of("complaintProcess", BEAN));
        fixture.use("complaint", MODEL);
        fixture.hear(Heard.class);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    private UUID two_points() {
        BEAN.points = List.of(first.toString(), second.toString());
        return fixture.open(SORTING);
    }

    @Test
    void two_tasks_of_one_kind_about_two_points_are_told_apart() {
        UUID proceeding = two_points();
        assertThat(fixture.tasks(proceeding))
                .allSatisfy(task -> {
                    assertThat(task.kind()).isEqualTo("assessPoint");
                    assertThat(task.proceedingId()).isEqualTo(proceeding);
                    assertThat(task.act()).isEqualTo(Act.COMPLAINT_ANSWER);
                })
                .extracting(Task::subjectId)
                .containsExactlyInAnyOrder(first, second);

        fixture.step(proceeding, second, "assessPoint", Map.of());

        assertThat(fixture.tasks(proceeding)).extracting(Task::subjectId).containsExactly(first);
        fixture.step(proceeding, first, "assessPoint", Map.of());
        assertThat(fixture.tasks(proceeding)).extracting(Task::subjectId).containsExactly(proceeding);
        fixture.step(proceeding, "closeAll", Map.of());
        assertThat(fixture.hasEnded(proceeding)).isTrue();
    }

    @Test
    void a_step_that_finds_no_task_fails_and_changes_nothing() {
        UUID proceeding = two_points();
        assertThatThrownBy(() -> fixture.step(proceeding, proceeding, "assessPoint", Map.of()))
                .hasMessageContaining("assessPoint")
                .hasMessageContaining(proceeding.toString());
        BEAN.points = List.of(UUID.randomUUID().toString());
        UUID another = fixture.open(SORTING);
        assertThatThrownBy(() -> fixture.step(another, first, "closeAll", Map.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fixture.open(proceeding)).hasSize(2);
    }

    @Test
    void one_subject_has_one_open_task_of_a_kind() {
        BEAN.points = List.of(first.toString(), first.toString());
        assertThatThrownBy(() -> fixture.open(SORTING)).hasStackTraceContaining("tasks_are_open_once");
    }

    @Test
    void two_points_with_one_rule_are_two_deadlines() {
        UUID proceeding = two_points();
        UUID casefile = fixture.tasks(proceeding).get(0).casefileId();
        UUID deadline = fixture.inTransaction(() -> {
            fixture.deadline(proceeding, first, casefile, ANSWER);
            return fixture.deadline(proceeding, second, casefile, ANSWER);
        });
        LocalDate before = due(first, ANSWER);
        assertThat(due(second, ANSWER)).isEqualTo(before);
        assertThat(dueOn(proceeding, second))
                .as("no deadline of its own ran when it opened")
                .isBefore(before);
        List<Date> timers = timers(proceeding);

        fixture.run(() -> fixture.get(Deadlines.class)
                .correctStart(
                        deadline, Start.on(StartKind.RECEIVED, today().minusDays(7)), "Feil dato", UUID.randomUUID()));

        assertThat(due(first, ANSWER)).isEqualTo(before);
        assertThat(due(second, ANSWER)).isBefore(before);
        assertThat(dueOn(proceeding, second)).isEqualTo(due(second, ANSWER));
        assertThat(dueOn(proceeding, first)).isBefore(due(first, ANSWER));
        assertThat(timers(proceeding)).isNotEqualTo(timers);
        assertThat(fixture.<List<Deadline>>inTransaction(
                        () -> fixture.get(DeadlineList.class).ofProceeding(proceeding)))
                .hasSize(3);
    }

    @Test
    void a_task_about_a_point_goes_by_a_deadline_of_the_proceeding_when_it_has_none() {
        UUID proceeding = two_points();
        assertThat(dueOn(proceeding, first)).isEqualTo(due(proceeding, SORTING));
    }

    @Test
    void a_timer_whose_deadline_stands_still_does_not_fire() {
        BEAN.points = List.of(first.toString());
        UUID proceeding = fixture.open(ANSWER);
        UUID deadline = fixture.inTransaction(
                () -> fixture.get(DeadlineList.class).of(proceeding).get(0).id());
        List<Date> before = timers(proceeding);
        LocalDate due = fixture.tasks(proceeding).get(0).dueOn();
        fixture.run(() -> fixture.get(Deadlines.class).suspend(deadline, "Domstolen har saken", UUID.randomUUID()));
        assertThat(timers(proceeding)).allSatisfy(date -> assertThat(date).isAfter("2900-01-01"));
        assertThat(fixture.tasks(proceeding).get(0).dueOn()).isEqualTo(due);
        fixture.run(() -> fixture.get(Deadlines.class).resume(deadline, "Domstolen er ferdig", UUID.randomUUID()));
        assertThat(timers(proceeding)).isEqualTo(before);
    }

    @Test
    void a_timer_opens_a_task_about_the_point_beside_the_one_that_goes_on() {
        UUID proceeding = two_points();
        fixture.fire(proceeding);
        assertThat(fixture.hear(Heard.class).fired)
                .as("waits before it goes on")
                .containsOnlyOnce(proceeding);
        assertThat(fixture.open(proceeding)).containsExactlyInAnyOrder("assessPoint", "assessPoint", "remindOfPoint");
        assertThat(fixture.tasks(proceeding))
                .filteredOn(task -> task.kind().equals("remindOfPoint"))
                .allSatisfy(task -> assertThat(task.subjectId()).isIn(first, second));
    }

    @Test
    void what_belongs_to_a_proceeding_moves_with_it_points_and_all() {
        UUID proceeding = two_points();
        UUID from = fixture.tasks(proceeding).get(0).casefileId();
        UUID to = fixture.casefile();
        fixture.run(() -> fixture.deadline(proceeding, first, from, ANSWER));
        fixture.run(() -> fixture.get(Proceedings.class).move(proceeding, to, "Hører sammen"));
        assertThat(fixture.tasks(proceeding)).hasSize(2).allSatisfy(task -> assertThat(task.casefileId())
                .isEqualTo(to));
        assertThat(fixture.<List<Deadline>>inTransaction(
                        () -> fixture.get(DeadlineList.class).ofProceeding(proceeding)))
                .hasSize(2)
                .allSatisfy(deadline -> assertThat(deadline.casefileId()).contains(to));
        fixture.step(proceeding, first, "assessPoint", Map.of());
        fixture.step(proceeding, second, "assessPoint", Map.of());
        assertThat(fixture.tasks(proceeding)).allSatisfy(task -> assertThat(task.casefileId())
                .as("a task that opens after the move")
                .isEqualTo(to));
    }

    private static LocalDate today() {
        return fixture.get(AuthorityClock.class).today();
    }

    private static LocalDate due(UUID subject, String rule) {
        return fixture.inTransaction(() -> fixture.get(DeadlineList.class).of(subject)).stream()
                .filter(deadline -> deadline.ruleCode().equals(rule))
                .map(deadline -> deadline.dueDate().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate dueOn(UUID proceeding, UUID subject) {
        return fixture.tasks(proceeding).stream()
                .filter(task -> task.subjectId().equals(subject))
                .map(Task::dueOn)
                .findFirst()
                .orElseThrow();
    }

    private static List<Date> timers(UUID proceeding) {
        return fixture.timers(proceeding).stream()
                .sorted(Comparator.comparing(job -> job.getId()))
                .map(job -> job.getDuedate())
                .toList();
    }
}
