package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.ReleaseDocuments;
import no.algoritmetilsyn.inbox.InboxEntries;
import no.algoritmetilsyn.inbox.InboxEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole inbox as one list, of all for whom somebody speaks or of one of them. */
class InboxEntriesTest extends OutsidersTestBase {

    private static final String ANOTHER = "310987654";

    @BeforeAll
    static void boundary() {
        fixture.process().get(InboxEntries.class);
    }

    private List<InboxEntry> of(Actor actor, String number) {
        fixture.as(actor);
        return see(() -> {
            InboxEntries inbox = fixture.process().get(InboxEntries.class);
            return number == null ? inbox.all() : inbox.of(number);
        });
    }

    private List<UUID> ids(Actor actor, String number) {
        return of(actor, number).stream().map(entry -> entry.proceeding().id()).toList();
    }

    private UUID letter() {
        return UUID.fromString(fixture.text("SELECT id FROM letters WHERE proceeding_id = :id", demand));
    }

    @Test
    void the_body_finds_the_demand_with_its_letter() {
        InboxEntry entry = of(employer, null).stream()
                .filter(each -> each.proceeding().id().equals(demand))
                .findFirst()
                .orElseThrow();
        assertThat(entry.isWaiting()).isTrue();
        assertThat(entry.letters()).extracting(letter -> letter.id()).containsExactly(letter());
        assertThat(entry.told()).isEmpty();
    }

    @Test
    void one_who_speaks_for_two_sees_those_of_the_one_that_is_asked_for() {
        var people = new BodyFixture(fixture);
        Actor both = people.signatory(FURUVIK);
        people.represent(both, ANOTHER, "PROXY", "2027-12-31");
        assertThat(ids(both, null)).contains(demand);
        assertThat(ids(both, FURUVIK)).contains(demand);
        assertThat(ids(both, ANOTHER)).isEmpty();
        assertThat(of(both, FURUVIK)).extracting(InboxEntry::organisation).containsOnly("Virksomhet " + FURUVIK);
    }

    @Test
    void of_a_body_that_one_does_not_speak_for_there_is_nothing() {
        Actor other = new BodyFixture(fixture).signatory(ANOTHER);
        assertThat(ids(other, FURUVIK)).isEmpty();
        assertThat(ids(employer, "999999999")).isEmpty();
        assertThat(ids(new BodyFixture(fixture).account("Ny", Role.BODY), FURUVIK))
                .isEmpty();
    }

    @Test
    void who_speaks_for_employees_finds_what_is_released_to_them_and_no_letter_to_the_employer() {
        assertThat(ids(union, null)).doesNotContain(demand);
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        InboxEntry entry = of(union, FURUVIK).stream()
                .filter(each -> each.proceeding().id().equals(demand))
                .findFirst()
                .orElseThrow();
        assertThat(entry.organisation()).isEqualTo("Virksomhet " + FURUVIK);
        assertThat(entry.letters()).isEmpty();
        assertThat(entry.isWaiting()).isFalse();
        assertThat(ids(union, ANOTHER)).isEmpty();
        assertThat(ids(elsewhere, null)).doesNotContain(demand);
    }
}
