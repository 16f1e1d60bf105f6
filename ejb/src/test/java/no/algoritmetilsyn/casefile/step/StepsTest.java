package no.algoritmetilsyn.casefile.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.CaseFixture;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.platform.KeyReused;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the one boundary does with every step, by steps of a test. */
class StepsTest {

    @Step(act = Act.PROCEEDING_MOVE, path = "skriv", event = "TEST_WRITTEN")
    record Write(@Size(max = 20) String text) {}

    @Step(act = Act.PROCEEDING_MOVE, path = "noter", event = "TEST_NOTED", changesState = false)
    record Jot() {}

    @Step(kinds = ProceedingKind.COMPLAINT, act = Act.PROCEEDING_MOVE, path = "avvis", event = "TEST_REFUSED")
    record Refuse() {}

    /** Counts what was taken. */
    public static class TestSteps implements ProceedingSteps {

        private int taken;

        @Override
        public void declare(StepCatalogue catalogue) {
            catalogue.add(Write.class, this::write);
            catalogue.add(Jot.class, (step, run) -> taken++);
            catalogue.add(Refuse.class, (step, run) -> {
                taken++;
                throw InvalidStep.at("text", "notAllowed");
            });
        }

        private void write(Write step, StepRun run) {
            taken++;
            run.created(UUID.nameUUIDFromBytes(step.text().getBytes()));
        }
    }

    @AutoClose
    private static CaseFixture fixture;

    private UUID proceeding;

    @BeforeAll
    static void start() {
        fixture = new CaseFixture(TestSteps.class);
    }

    @BeforeEach
    void opened() {
        fixture.as(CaseFixture.staff("inspektor", Role.INSPECTOR));
        proceeding = fixture.open();
    }

    @Test
    void a_step_is_in_the_audit_chain_and_raises_the_version() {
        int before = version();
        fixture.take(proceeding, new Write("a"));
        assertThat(version()).isEqualTo(before + 1);
        assertThat(events("TEST_WRITTEN")).isEqualTo(1);
    }

    @Test
    void an_old_version_is_refused_and_nothing_happens() {
        int before = version();
        fixture.take(proceeding, new Write("a"));
        ProceedingChanged changed = catchThrowableOfType(
                ProceedingChanged.class, () -> fixture.take(proceeding, new Write("b"), new StepRequest(before, null)));
        assertThat(changed.version()).isEqualTo(before + 1);
        assertThat(events("TEST_WRITTEN")).isEqualTo(1);
        fixture.take(proceeding, new Write("b"), new StepRequest(before + 1, null));
    }

    /** Others go on with what they have before them, unless they name the version that they mean. */
    @Test
    void a_step_that_changes_no_state_raises_no_version() {
        int before = version();
        catchThrowableOfType(
                ProceedingChanged.class, () -> fixture.take(proceeding, new Jot(), new StepRequest(before - 7, null)));
        assertThat(events("TEST_NOTED")).isZero();
        fixture.take(proceeding, new Jot());
        assertThat(version()).isEqualTo(before);
        assertThat(events("TEST_NOTED")).isEqualTo(1);
    }

    @Test
    void the_same_key_and_input_is_one_step_with_one_answer() {
        var request = new StepRequest(null, UUID.randomUUID().toString());
        StepResult first = fixture.take(proceeding, new Write("a"), request);
        StepResult second = fixture.take(proceeding, new Write("a"), request);
        assertThat(second.created()).isEqualTo(first.created());
        assertThat(second.repeated()).isTrue();
        assertThat(events("TEST_WRITTEN")).isEqualTo(1);
        assertThatThrownBy(() -> fixture.take(proceeding, new Write("b"), request))
                .isInstanceOf(KeyReused.class);
        fixture.as(CaseFixture.staff("leder", Role.LEADER));
        fixture.run(() -> fixture.declare(
                fixture.find(proceeding).casefileId(), no.algoritmetilsyn.access.Impartiality.Ground.NONE));
        assertThat(fixture.take(proceeding, new Write("a"), request).repeated())
                .as("the key of somebody else")
                .isFalse();
    }

    @Test
    void what_a_handler_finds_wrong_rolls_everything_back() {
        int before = version();
        assertThatThrownBy(() -> fixture.take(proceeding, new Refuse())).isInstanceOf(InvalidStep.class);
        assertThat(version()).isEqualTo(before);
        assertThat(events("TEST_REFUSED")).isZero();
    }

    @Test
    void nothing_is_done_in_what_has_ended() {
        fixture.run(() -> fixture.get(Proceedings.class)
                .end(
                        proceeding,
                        fixture.get(no.algoritmetilsyn.platform.AuthorityClock.class)
                                .instant()));
        StepRefused refused = catchThrowableOfType(StepRefused.class, () -> fixture.take(proceeding, new Write("a")));
        assertThat(refused.rule()).isEqualTo(Steps.ENDED);
    }

    @Test
    void without_the_right_or_the_declaration_nothing_is_done() {
        fixture.as(CaseFixture.staff("arkivar", Role.ARCHIVIST));
        assertThat(refusal()).isEqualTo("ROLE");
        fixture.as(CaseFixture.staff("jurist", Role.LAWYER));
        assertThat(refusal()).isEqualTo("DECLARED_IMPARTIAL");
        assertThatThrownBy(() -> fixture.take(UUID.randomUUID(), new Write("a")))
                .isInstanceOf(AccessRefused.class);
    }

    private String refusal() {
        return catchThrowableOfType(AccessRefused.class, () -> fixture.take(proceeding, new Write("a")))
                .rule();
    }

    private int version() {
        return fixture.inTransaction(() -> fixture.find(proceeding).version());
    }

    private long events(String action) {
        return fixture.database().inTransaction(entities -> (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM audit_events WHERE action = :action AND subject_id = :proceeding",
                        Long.class)
                .setParameter("action", action)
                .setParameter("proceeding", proceeding)
                .getSingleResult());
    }
}
