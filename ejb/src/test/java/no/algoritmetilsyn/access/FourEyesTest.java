package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who has written something is asked of the database, and of nobody else. */
class FourEyesTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Actor LAWYER = TestAccess.staff("jurist", Role.LAWYER);
    private static final Actor LEADER = TestAccess.staff("leder", Role.LEADER);

    private final UUID subject = UUID.randomUUID();

    @Test
    void who_has_written_is_refused_and_another_is_not() {
        wrote(LAWYER);
        assertThat(missing(LAWYER, subject)).isEqualTo("NOT_AUTHOR");
        assertThat(missing(LEADER, subject)).isNull();
        assertThatThrownBy(() -> require(LAWYER))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("NOT_AUTHOR"));
        require(LEADER);
    }

    @Test
    void all_who_have_written_are_refused() {
        wrote(LAWYER);
        wrote(LEADER);
        wrote(LEADER);
        assertThat(missing(LAWYER, subject)).isEqualTo("NOT_AUTHOR");
        assertThat(missing(LEADER, subject)).isEqualTo("NOT_AUTHOR");
    }

    @Test
    void what_is_decided_on_has_to_be_named() {
        assertThat(missing(LEADER, null)).isEqualTo("NOT_AUTHOR");
        Set<Act> allowed = DATABASE.inTransaction(entities ->
                TestAccess.of(entities, new AuthorityClock(), LEADER).allowed(UUID.randomUUID()));
        assertThat(allowed).doesNotContain(Act.ALGORITHM_PUBLISH);
    }

    /** By type: a caller has no other words than these. */
    @Test
    void nobody_vouches_for_what_the_database_knows() {
        assertThat(Arrays.stream(AssertedCondition.values()).map(AssertedCondition::condition))
                .containsExactly(Condition.CODE_SHOWN, Condition.DECLARED_IMPARTIAL);
    }

    private void wrote(Actor actor) {
        DATABASE.run(entities -> TestAccess.rows(TestAccess.of(entities, new AuthorityClock(), actor))
                .wrote(subject));
    }

    private static String missing(Actor actor, UUID about) {
        return DATABASE.inTransaction(entities ->
                TestAccess.of(entities, new AuthorityClock(), actor).missing(Act.ALGORITHM_PUBLISH, null, about));
    }

    private void require(Actor actor) {
        DATABASE.run(entities ->
                TestAccess.of(entities, new AuthorityClock(), actor).require(Act.ALGORITHM_PUBLISH, null, subject));
    }
}
