package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Task;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Processes that began by version 1 of the model of complaints, as it was: at each place where they wait. */
class ComplaintVersionsTest {

    private static final String SORTING = "complaint-sorting-goal";
    private static final String INTERIM = "interim-reply";
    private static final String MODEL = "no/algoritmetilsyn/complaint/complaint.bpmn";
    private static final Map<String, Object> ANSWERED = Map.of("answerNeeded", true);

    @AutoClose
    private static ProcessFixture fixture;

    private static String first;

    @BeforeAll
    static void a_database_that_knows_version_1() {
        fixture = new ProcessFixture();
        first = fixture.deploy(MODEL, ProcessFixture.resource("versions/complaint-1.bpmn"));
    }

    /** As the release of version 1 started it. */
    private static UUID begun() {
        UUID id = fixture.proceeding(SORTING, INTERIM);
        fixture.run(() -> fixture.engine()
                .getRuntimeService()
                .startProcessInstanceById(
                        first,
                        id.toString(),
                        Map.of(
                                "complaintId",
                                id.toString(),
                                "casefileId",
                                fixture.casefileOf(id).toString())));
        return id;
    }

    private static UUID sorted() {
        UUID id = begun();
        fixture.step(id, "sortComplaint", ANSWERED);
        return id;
    }

    private static UUID reminded() {
        UUID id = sorted();
        fixture.fire(id);
        return id;
    }

    @Test
    void they_go_on_by_version_1_until_they_are_brought_along() {
        UUID id = reminded();
        assertThat(fixture.open(id)).containsExactlyInAnyOrder("answerComplaint", "replyInterim");
        fixture.step(id, "answerComplaint", Map.of());
        assertThat(fixture.hasEnded(id)).isTrue();
    }

    @Test
    void each_ends_by_the_version_of_this_release_wherever_it_stood() throws SQLException {
        UUID waitsForSorting = begun();
        UUID waitsForAnswer = sorted();
        UUID waitsForReplyToo = reminded();
        UUID hasReplied = reminded();
        fixture.step(hasReplied, "replyInterim", Map.of());
        List<UUID> all = List.of(waitsForSorting, waitsForAnswer, waitsForReplyToo, hasReplied);
        List<Integer> versions =
                all.stream().map(ComplaintVersionsTest::version).distinct().toList();
        List<List<Task>> tasks = all.stream().map(id -> fixture.tasks(id)).toList();
        List<Job> timers = fixture.timers(waitsForSorting);

        assertThat(fixture.migrate()).isEmpty();

        assertThat(versions).hasSize(1).doesNotContain(version(waitsForSorting));
        assertThat(all.stream().map(ComplaintVersionsTest::version).distinct()).hasSize(1);
        assertThat(all.stream()
                        .map(id -> fixture.tasks(id))
                        .map(found -> found.stream().map(Task::engineTaskId).toList()))
                .isEqualTo(tasks.stream()
                        .map(found -> found.stream().map(Task::engineTaskId).toList())
                        .toList());
        assertThat(fixture.timers(waitsForSorting)).hasSize(1).allSatisfy(timer -> {
            assertThat(timer.getId()).isEqualTo(timers.get(0).getId());
            assertThat(timer.getDuedate()).isEqualTo(timers.get(0).getDuedate());
            assertThat(timer.getDeploymentId())
                    .as("a node of the release before leaves it alone")
                    .isNotEqualTo(timers.get(0).getDeploymentId());
        });

        fixture.step(waitsForSorting, "sortComplaint", Map.of("answerNeeded", false));
        assertThat(fixture.hasEnded(waitsForSorting)).isTrue();

        fixture.fire(waitsForAnswer);
        assertThat(fixture.open(waitsForAnswer)).containsExactly("answerComplaint", "replyInterim");
        fixture.step(waitsForAnswer, "replyInterim", Map.of());
        fixture.step(waitsForAnswer, "answerComplaint", Map.of());
        assertThat(fixture.hasEnded(waitsForAnswer)).isTrue();

        assertThat(fixture.timers(waitsForReplyToo)).as("fires once").isEmpty();
        assertThat(fixture.timers(hasReplied)).as("fires once").isEmpty();
        fixture.step(waitsForReplyToo, "replyInterim", Map.of());
        fixture.step(waitsForReplyToo, "answerComplaint", Map.of());
        assertThat(fixture.hasEnded(waitsForReplyToo)).isTrue();

        fixture.step(hasReplied, "answerComplaint", Map.of());
        assertThat(fixture.hasEnded(hasReplied)).isTrue();
        assertThat(fixture.migrate()).as("again").isEmpty();
    }

    @Test
    void a_deadline_takes_the_timer_along_before_and_after() throws SQLException {
        UUID id = begun();
        LocalDate today = fixture.get(AuthorityClock.class).today();
        UUID deadline = fixture.inTransaction(() -> fixture.get(DeadlineList.class).of(id).stream()
                .filter(found -> found.ruleCode().equals(INTERIM))
                .findFirst()
                .orElseThrow()
                .id());
        var before = fixture.timers(id).get(0).getDuedate();
        correct(deadline, today.minusDays(14));
        var moved = fixture.timers(id).get(0).getDuedate();
        assertThat(moved).isBefore(before);
        fixture.migrate();
        correct(deadline, today);
        assertThat(fixture.timers(id).get(0).getDuedate()).isEqualTo(before);
    }

    private static void correct(UUID deadline, LocalDate day) {
        fixture.run(() -> fixture.get(Deadlines.class)
                .correctStart(deadline, Start.on(StartKind.RECEIVED, day), "Feil dato", UUID.randomUUID()));
    }

    @Test
    void it_waits_for_the_one_who_takes_a_step() throws Exception {
        UUID id = sorted();
        CompletableFuture<List<String>> migration = new CompletableFuture<>();
        fixture.run(() -> {
            fixture.get(Proceedings.class).hold(id);
            migration.completeAsync(() -> {
                try {
                    return fixture.migrate();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(migration
                            .copy()
                            .completeOnTimeout(null, 2, TimeUnit.SECONDS)
                            .join())
                    .as("while the step is taken")
                    .isNull();
            fixture.complete(id, "answerComplaint");
        });
        assertThat(migration.get(20, TimeUnit.SECONDS)).isEmpty();
        assertThat(fixture.hasEnded(id)).isTrue();
    }

    @Test
    void one_that_cannot_be_brought_along_is_told_and_goes_on() throws Exception {
        UUID id = begun();
        UUID other = begun();
        try (Connection owner = fixture.database().asOwner();
                var sql = owner.createStatement()) {
            sql.execute("UPDATE act_ru_execution SET business_key_ = '" + UUID.randomUUID()
                    + "' WHERE parent_id_ IS NULL AND business_key_ = '" + id + "'");
            assertThat(fixture.migrate()).hasSize(1).first().asString().contains("no proceeding");
            assertThat(version(other)).isEqualTo(version(fixture.open(SORTING, INTERIM)));
            sql.execute("UPDATE act_ru_execution SET business_key_ = '" + id
                    + "' WHERE parent_id_ IS NULL AND proc_def_id_ = '" + first + "'");
        }
        fixture.step(id, "sortComplaint", ANSWERED);
        assertThat(fixture.open(id)).containsExactly("answerComplaint");
    }

    @Test
    void a_node_takes_no_jobs_of_models_that_were_laid_down_after_its_own() {
        fixture.run(() -> {
            var management = fixture.engine().getManagementService();
            var repository = fixture.engine().getRepositoryService();
            List.copyOf(management.getRegisteredDeployments()).forEach(management::unregisterDeploymentForJobExecutor);
            new Releases(repository).takeJobs(fixture.engine());
            assertThat(management.getRegisteredDeployments())
                    .isNotEmpty()
                    .doesNotContain(repository.getProcessDefinition(first).getDeploymentId());
        });
    }

    private static int version(UUID proceeding) {
        return fixture.inTransaction(() -> {
            String definition = fixture.engine()
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(proceeding.toString())
                    .singleResult()
                    .getProcessDefinitionId();
            return fixture.engine()
                    .getRepositoryService()
                    .getProcessDefinition(definition)
                    .getVersion();
        });
    }

    /** What starts now starts by the version of this release, whichever was deployed last. */
    @Test
    void a_new_one_begins_by_the_version_of_this_release() {
        UUID id = fixture.open(SORTING, INTERIM);
        assertThat(version(id)).isNotEqualTo(version(begun()));
        assertThat(ProceedingKind.COMPLAINT.word()).isEqualTo("complaint");
    }
}
