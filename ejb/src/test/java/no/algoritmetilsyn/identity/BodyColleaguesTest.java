package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.identity.Representation.Capacity;
import no.algoritmetilsyn.identity.Representation.Grantor;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation says itself who of its colleagues reads and answers for it, and nothing else. */
class BodyColleaguesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String WORD = "Vedtak i ledermøtet 20. november 2026";

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.demo();

    /** A minute before midnight in Oslo. */
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T22:59:00Z"));

    private final Actor leader = account(Role.BODY);
    private final Actor colleague = account(Role.BODY);
    private final UUID body = DATABASE.inTransaction(entities -> RepresentationFixture.body(entities, clock));

    @BeforeEach
    void one_signs() {
        enter(leader, Capacity.SIGNATORY, null, Grantor.REGISTER);
    }

    private void enter(Actor holder, Capacity capacity, String union, Grantor grantor) {
        DATABASE.run(entities -> RepresentationFixture.rows(entities, clock, leader)
                .enter(new NewRepresentation(holder.id(), body, capacity, union, grantor, TODAY, null)));
    }

    @Test
    void a_colleague_answers_for_it_until_the_last_day() {
        assertThat(grant(colleague, TODAY)).isPresent();
        assertThat(ownOrganisations(colleague)).isEqualTo(1);
        assertThat(as(leader, BodyColleagues::running))
                .filteredOn(row -> row.userName().equals(colleague.name()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.restsOn()).isEqualTo(WORD);
                    assertThat(row.validTo()).isEqualTo(TODAY);
                    assertThat(row.grantedBy()).isEqualTo(Grantor.ORGANISATION);
                });
        clock.advance(Duration.ofMinutes(1));
        assertThat(ownOrganisations(colleague)).isZero();
        assertThat(as(leader, BodyColleagues::running))
                .noneMatch(row -> row.userName().equals(colleague.name()));
    }

    @Test
    void it_is_ended_by_who_signs_and_holds_until_midnight() {
        UUID id = grant(colleague, TODAY.plusDays(30)).orElseThrow();
        assertThatThrownBy(() -> end(colleague, id)).as("nobody passes it on").isInstanceOf(AccessRefused.class);
        end(leader, id);
        assertThat(ownOrganisations(colleague)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(ownOrganisations(colleague)).isZero();
    }

    @Test
    void nobody_but_who_signs_today_says_so() {
        Actor other = account(Role.BODY);
        assertThatThrownBy(() -> as(other, all -> all.grant(body, colleague.name(), TODAY, WORD)))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("SIGNS"));
        enter(other, Capacity.PROXY, null, Grantor.REGISTER);
        assertThatThrownBy(() -> as(other, all -> all.grant(body, colleague.name(), TODAY, WORD)))
                .as("a power of attorney is not passed on")
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(account(Role.REPRESENTATIVE), BodyColleagues::running))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(TestAccess.staff("leder", Role.LEADER), BodyColleagues::running))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void it_is_said_of_no_one_but_a_colleague() {
        assertThat(grant(leader, TODAY)).as("oneself").isEmpty();
        Optional<UUID> unknown = as(leader, all -> all.grant(body, "finnesikke", TODAY, WORD));
        assertThat(unknown).isEmpty();
        assertThat(grant(account(Role.INSPECTOR), TODAY)).as("staff").isEmpty();
        assertThat(grant(account(Role.REPRESENTATIVE), TODAY)).as("employees").isEmpty();
        Actor both = account(Role.BODY);
        enter(both, Capacity.UNION_REPRESENTATIVE, "Kvist", Grantor.UNION);
        assertThat(grant(both, TODAY)).as("speaks for the employees there").isEmpty();
    }

    @Test
    void an_end_and_a_word_are_needed() {
        assertThatThrownBy(() -> grant(colleague, null)).hasStackTraceContaining("a last day");
        assertThatThrownBy(() -> grant(colleague, TODAY.minusDays(1))).hasStackTraceContaining("before it begins");
        assertThatThrownBy(() -> as(leader, all -> all.grant(body, colleague.name(), TODAY, null)))
                .hasStackTraceContaining("names its word");
    }

    private Optional<UUID> grant(Actor to, LocalDate until) {
        return as(leader, all -> all.grant(body, to.name(), until, WORD));
    }

    private void end(Actor actor, UUID id) {
        as(actor, all -> {
            all.end(id);
            return null;
        });
    }

    private int ownOrganisations(Actor actor) {
        return DATABASE.inTransaction(entities -> RepresentationFixture.representations(entities, clock, actor)
                .ownOrganisations()
                .size());
    }

    private <T> T as(Actor actor, Function<BodyColleagues, T> work) {
        return DATABASE.inTransaction(entities -> {
            var colleagues = new BodyColleagues();
            colleagues.entities = entities;
            colleagues.access = TestAccess.of(entities, clock, actor);
            colleagues.accounts = RepresentationFixture.accounts(entities, clock);
            colleagues.rows = RepresentationFixture.rows(entities, clock, actor);
            colleagues.clock = clock;
            return work.apply(colleagues);
        });
    }

    private Actor account(Role role) {
        return DATABASE.inTransaction(entities -> RepresentationFixture.account(entities, clock, role));
    }
}
