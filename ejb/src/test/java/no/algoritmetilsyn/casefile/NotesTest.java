package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NotesTest {

    @AutoClose
    private static CaseFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CaseFixture(CaseSteps.class);
        fixture.account("inspektor");
    }

    @Test
    void a_note_is_shown_to_its_own_organ_in_the_order_of_writing() {
        UUID proceeding =
                fixture.as(CaseFixture.staff("inspektor", Role.INSPECTOR)).open();
        fixture.take(proceeding, new AddNote("Ringte kommunen."));
        fixture.take(proceeding, new AddNote("De ringer tilbake."));
        assertThat(notes(proceeding)).containsExactly("Ringte kommunen.", "De ringer tilbake.");
    }

    @Test
    void the_other_organ_sees_nothing_of_it_even_where_it_sees_the_case() {
        UUID proceeding =
                fixture.as(CaseFixture.staff("inspektor", Role.INSPECTOR)).open();
        fixture.take(proceeding, new AddNote("Internt."));
        Actor inspector = CaseFixture.staff("inspektor", Role.INSPECTOR);
        var appealOfficer =
                new Actor(UUID.randomUUID(), "klageorgan", Set.of(Role.APPEAL_OFFICER), Set.of(), Organ.APPEAL_BODY);
        fixture.relate(proceeding, appealOfficer);
        assertThat(fixture.as(appealOfficer)
                        .inTransaction(() -> fixture.get(Notes.class).of(fixture.find(proceeding))))
                .isEmpty();
        fixture.as(inspector);
        assertThat(notes(proceeding)).containsExactly("Internt.");
    }

    @Test
    void nobody_writes_where_they_have_not_declared_themselves_impartial_and_nothing_is_changed_or_removed() {
        UUID proceeding =
                fixture.as(CaseFixture.staff("inspektor", Role.INSPECTOR)).open();
        fixture.as(CaseFixture.staff("jurist", Role.LAWYER));
        assertThatThrownBy(() -> fixture.take(proceeding, new AddNote("x"))).isInstanceOf(AccessRefused.class);
        for (String statement : List.of("UPDATE notes SET text = 'y'", "DELETE FROM notes")) {
            assertThatThrownBy(() -> fixture.database().run(entities -> entities.createNativeQuery(statement)
                            .executeUpdate()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static List<String> notes(UUID proceeding) {
        return fixture.inTransaction(() -> fixture.get(Notes.class).of(fixture.find(proceeding)).stream()
                .map(Notes.Note::text)
                .toList());
    }
}
