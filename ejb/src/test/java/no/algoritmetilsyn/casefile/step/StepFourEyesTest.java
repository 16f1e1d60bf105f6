package no.algoritmetilsyn.casefile.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.Consequences;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A step with four eyes is refused to the author by the boundary that page, API and program call. */
class StepFourEyesTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final AuthorityClock CLOCK = new AuthorityClock();
    private static final Actor LAWYER = TestAccess.staff("jurist", Role.LAWYER);
    private static final Actor LEADER = TestAccess.staff("leder", Role.LEADER);

    /** Borrows the act of the register, whose four eyes are asked for without a case. */
    @Step(act = Act.ALGORITHM_PUBLISH, path = "godkjenn", event = "APPROVED", fourEyes = true, changesState = false)
    record Approve(@Size(max = 100) String remark) {}

    @Step(act = Act.COMPLAINT_ANSWER, path = "godkjenn", event = "APPROVED", fourEyes = true)
    record ApproveByAnother(@Size(max = 100) String remark) {}

    @Step(act = Act.ALGORITHM_PUBLISH, path = "godkjenn", event = "APPROVED")
    record ApproveByAnybody(@Size(max = 100) String remark) {}

    private final TestCases cases = new TestCases(DATABASE);
    private final UUID casefile = cases.casefile();
    private final UUID proceeding = cases.proceeding(casefile, Organ.FIRST_INSTANCE);

    @Test
    void the_author_is_refused_and_another_is_not() {
        cases.wrote(proceeding, LAWYER.id());
        assertThatThrownBy(() -> take(LAWYER))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("NOT_AUTHOR"));
        assertThat(take(LEADER).proceedingId()).isEqualTo(proceeding);
    }

    /** What page and API show of it. */
    @Test
    void the_author_is_not_even_offered_it() {
        Actor author = cases.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of());
        cases.relate(casefile, author.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        assertThat(offer(author)).isNull();
        cases.wrote(proceeding, author.id());
        assertThat(offer(author)).isEqualTo("NOT_AUTHOR");
    }

    private String offer(Actor actor) {
        return DATABASE.inTransaction(entities -> {
            var pages = new StepPages();
            pages.entities = entities;
            pages.access = TestAccess.of(entities, CLOCK, actor);
            pages.catalogue = catalogue();
            pages.readOnce = new ReadOnce();
            pages.tasks = new TaskHistory() {
                @Override
                public List<Task> of(UUID subjectId) {
                    return List.of();
                }
            };
            return pages.offers(proceeding).get(0).refusedBy();
        });
    }

    private static StepCatalogue catalogue() {
        var catalogue = new StepCatalogue();
        catalogue.add(Approve.class, (step, run) -> run.leftUnchanged());
        return catalogue;
    }

    @Test
    void four_eyes_of_a_step_are_those_of_its_act() {
        var catalogue = new StepCatalogue();
        assertThatThrownBy(() -> catalogue.add(ApproveByAnother.class, (step, run) -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> catalogue.add(ApproveByAnybody.class, (step, run) -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    private StepResult take(Actor actor) {
        return DATABASE.inTransaction(
                entities -> steps(entities, actor).take(proceeding, new Approve("Godt nok"), StepRequest.PLAIN));
    }

    private static Steps steps(EntityManager entities, Actor actor) {
        var steps = new Steps();
        steps.entities = entities;
        steps.files = new StepFiles();
        steps.access = TestAccess.of(entities, CLOCK, actor);
        steps.catalogue = catalogue();
        steps.proceedings = new Proceedings() {
            @Override
            public Proceeding hold(UUID id) {
                return entities.find(Proceeding.class, id);
            }
        };
        steps.audit = TestAudit.of(entities, CLOCK);
        steps.clock = CLOCK;
        steps.consequences = new Consequences() {
            @Override
            public UUID runId() {
                return null;
            }
        };
        steps.refusals = new StepRefusals();
        steps.refusals.access = steps.access;
        return steps;
    }
}
