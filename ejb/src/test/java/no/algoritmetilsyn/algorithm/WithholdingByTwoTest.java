package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.INSPECTOR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.PLANNED;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A field is hidden by one at once and looked at by another; shown again it is by two. */
class WithholdingByTwoTest extends AlgorithmWorkTestBase {

    private static final String GROUND = "offentleglova § 24 første ledd";

    private UUID id;
    private UUID withheld;

    @BeforeEach
    void withhold() {
        id = published(PLANNED.replace("\"status\"", "\"rollback\":\"Vi måker for hånd\",\"status\""));
        register.withholding(LEADER, work -> withheld = work.withhold(id, "rollback", GROUND, null));
    }

    private void decide(Actor actor, BiConsumer<WithholdingWork, UUID> decision, UUID about) {
        register.withholding(actor, work -> decision.accept(work, about));
    }

    private void confirm(Actor actor) {
        decide(actor, (work, about) -> work.confirm(id, about), withheld);
    }

    private void refuse(Actor actor) {
        decide(actor, (work, about) -> work.refuse(id, about), withheld);
    }

    private UUID propose(Actor actor) {
        decide(actor, (work, about) -> work.propose(id, about), withheld);
        return register.withheld(id, "rollback").proposal().orElseThrow();
    }

    private void disclose(Actor actor, UUID proposal) {
        decide(actor, (work, about) -> work.disclose(id, about), proposal);
    }

    private void keep(Actor actor, UUID proposal) {
        decide(actor, (work, about) -> work.keep(id, about), proposal);
    }

    private boolean isHidden() {
        return shown(id).withheld().containsKey("rollback");
    }

    private long awaited(Actor actor) {
        return register.count(
                new AwaitedWithholdings().withholdings().statement().replace(":actor", "'" + actor.id() + "'"));
    }

    private long told(String action) {
        return register.count(
                "SELECT count(*) FROM audit_events WHERE action = '" + action + "' AND subject_id = '" + id + "'");
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                .isEqualTo("NOT_AUTHOR"));
    }

    @Test
    void it_holds_at_once_and_waits_for_another_who_confirms_it() {
        assertThat(isHidden()).isTrue();
        assertThat(awaited(LEADER)).isZero();
        assertThat(awaited(REGISTRAR)).isEqualTo(1);
        refused(() -> confirm(LEADER));
        assertThatThrownBy(() -> confirm(INSPECTOR)).isInstanceOf(AccessRefused.class);
        confirm(REGISTRAR);
        assertThat(isHidden()).isTrue();
        assertThat(register.withheld(id, "rollback").isConfirmed()).isTrue();
        assertThat(awaited(REGISTRAR)).isZero();
        assertThat(told("ALGORITHM_WITHHOLDING_CONFIRMED")).isEqualTo(1);
        assertThatThrownBy(() -> confirm(REGISTRAR)).isInstanceOf(WithholdingDecided.class);
        assertThatThrownBy(() -> refuse(REGISTRAR))
                .as("what is confirmed takes a proposal")
                .isInstanceOf(WithholdingDecided.class);
    }

    @Test
    void another_says_no_to_it_and_the_field_is_shown_even_while_a_proposal_waits() {
        refused(() -> refuse(LEADER));
        propose(REGISTRAR);
        refuse(REGISTRAR);
        assertThat(isHidden()).isFalse();
        assertThat(awaited(LEADER)).isZero();
        assertThat(told("ALGORITHM_WITHHOLDING_REFUSED")).isEqualTo(1);
        assertThatThrownBy(() -> confirm(REGISTRAR)).isInstanceOf(WithholdingDecided.class);
    }

    @Test
    void it_is_shown_again_when_one_proposes_it_and_another_decides() {
        confirm(REGISTRAR);
        UUID proposal = propose(REGISTRAR);
        assertThat(isHidden()).isTrue();
        assertThat(awaited(REGISTRAR)).isZero();
        assertThat(awaited(LEADER)).isEqualTo(1);
        refused(() -> disclose(REGISTRAR, proposal));
        refused(() -> keep(REGISTRAR, proposal));
        assertThatThrownBy(() -> propose(LEADER)).as("proposed already").isInstanceOf(WithholdingDecided.class);
        disclose(LEADER, proposal);
        assertThat(isHidden()).isFalse();
        assertThat(told("ALGORITHM_FIELD_DISCLOSED")).isEqualTo(1);
        assertThatThrownBy(() -> disclose(LEADER, proposal)).isInstanceOf(WithholdingDecided.class);
    }

    @Test
    void a_proposal_that_is_refused_leaves_it_withheld_and_can_be_made_anew() {
        UUID first = propose(LEADER);
        keep(REGISTRAR, first);
        assertThat(isHidden()).isTrue();
        UUID second = propose(REGISTRAR);
        refused(() -> disclose(LEADER, first));
        disclose(LEADER, second);
        assertThat(isHidden()).isFalse();
    }

    @Test
    void nobody_shows_a_field_sooner_by_withholding_it_anew() {
        assertThatThrownBy(() -> register.withholding(
                        LEADER, work -> work.withhold(id, "rollback", GROUND, register.clock.today())))
                .isInstanceOf(WithholdingDecided.class);
        assertThat(register.withheld(id, "rollback").until()).isEmpty();
    }

    @Test
    void what_waits_is_listed() {
        assertThat(waiting()).extracting(WaitingWithholdings.Waiting::id).containsExactly(id);
        confirm(REGISTRAR);
        assertThat(waiting()).isEmpty();
        propose(REGISTRAR);
        assertThat(waiting()).extracting(WaitingWithholdings.Waiting::field).containsExactly("rollback");
    }

    private List<WaitingWithholdings.Waiting> waiting() {
        return register.waiting(INSPECTOR);
    }
}
