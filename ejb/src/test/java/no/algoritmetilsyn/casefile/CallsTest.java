package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.RecordCall.Speaker;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.platform.AuthorityClock;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final Actor INSPECTOR = CaseFixture.staff("inspektor", Role.INSPECTOR);

    @AutoClose
    private static CaseFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CaseFixture(CaseSteps.class);
        fixture.account("inspektor");
    }

    @Test
    void conversations_stand_in_the_order_of_their_days_with_who_was_spoken_to_and_who_wrote() {
        UUID proceeding = fixture.as(INSPECTOR).open();
        fixture.take(proceeding, new RecordCall(Speaker.OTHER, today(), "Leverandøren svarte."));
        fixture.take(proceeding, new RecordCall(Speaker.PARTY, today().minusDays(1), "Kommunen vil svare."));
        assertThat(calls(proceeding))
                .extracting(Calls.Call::speaker, Calls.Call::day, Calls.Call::text)
                .containsExactly(
                        tuple(Speaker.PARTY, today().minusDays(1), "Kommunen vil svare."),
                        tuple(Speaker.OTHER, today(), "Leverandøren svarte."));
    }

    @Test
    void nobody_has_spoken_tomorrow() {
        UUID proceeding = fixture.as(INSPECTOR).open();
        assertThat(catchThrowableOfType(
                                InvalidStep.class,
                                () -> fixture.take(
                                        proceeding, new RecordCall(Speaker.PARTY, today().plusDays(1), "Vi ringes.")))
                        .violations())
                .containsExactly(Violation.at("/day", "future"));
        assertThat(calls(proceeding)).isEmpty();
    }

    @Test
    void the_other_organ_sees_nothing_of_it_even_where_it_sees_the_case() {
        UUID proceeding = fixture.as(INSPECTOR).open();
        fixture.take(proceeding, call());
        var appealOfficer =
                new Actor(UUID.randomUUID(), "klageorgan", Set.of(Role.APPEAL_OFFICER), Set.of(), Organ.APPEAL_BODY);
        fixture.relate(proceeding, appealOfficer);
        fixture.as(appealOfficer);
        assertThat(calls(proceeding)).isEmpty();
        fixture.as(INSPECTOR);
        assertThat(calls(proceeding)).hasSize(1);
    }

    @Test
    void nobody_writes_where_they_have_not_declared_themselves_impartial_and_nothing_is_changed_or_removed() {
        UUID proceeding = fixture.as(INSPECTOR).open();
        fixture.as(CaseFixture.staff("jurist", Role.LAWYER));
        assertThatThrownBy(() -> fixture.take(proceeding, call())).isInstanceOf(AccessRefused.class);
        for (String statement : List.of("UPDATE calls SET text = 'y'", "DELETE FROM calls")) {
            assertThatThrownBy(() -> fixture.database().run(entities -> entities.createNativeQuery(statement)
                            .executeUpdate()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static RecordCall call() {
        return new RecordCall(Speaker.REPRESENTATIVE, today(), "Advokaten ba om mer tid.");
    }

    private static LocalDate today() {
        return fixture.get(AuthorityClock.class).today();
    }

    private static List<Calls.Call> calls(UUID proceeding) {
        return fixture.inTransaction(() -> fixture.get(Calls.class).of(fixture.find(proceeding)));
    }
}
