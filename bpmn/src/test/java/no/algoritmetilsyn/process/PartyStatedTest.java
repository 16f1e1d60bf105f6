package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.algoritmetilsyn.casefile.CasePages;
import no.algoritmetilsyn.casefile.PartyRow;
import no.algoritmetilsyn.casefile.ProceedingPages;
import org.junit.jupiter.api.Test;

/** Of a party its role, its language, the way to it and those who speak for it are told, from where each of them stands. */
class PartyStatedTest extends DecisionTestBase {

    private static PartyRow party(UUID id) {
        fixture.as(INSPECTOR);
        return fixture.fixture.inTransaction(() ->
                fixture.fixture.get(ProceedingPages.class).open(id).parties().get(0));
    }

    @Test
    void the_body_that_a_decision_is_directed_at() {
        UUID id = fixture.open();
        PartyRow drafted = party(id);
        assertThat(drafted.role()).isEqualTo("CONTROLLER");
        assertThat(drafted.language()).isEqualTo("nn");
        assertThat(drafted.channel()).as("nothing was sent").isNull();
        assertThat(drafted.decidedBy()).isEqualTo(INSPECTOR.id());

        String number = fixture.text("SELECT organisation_number FROM decisions WHERE id = :id", id);
        var people = new BodyFixture(fixture.fixture);
        people.signatory(number);
        people.unionRepresentative(number);
        fixture.take(id, DecisionFixture.notice(null, 20_000));
        fixture.send(id, LAWYER);
        assertThat(party(id).channel()).isEqualTo("VIRKSOMHET");
        assertThat(party(id).representedBy())
                .as("who speaks for the employees does not speak for the body")
                .containsExactly("SIGNATORY");
        fixture.as(INSPECTOR);
        UUID casefile = UUID.fromString(fixture.text("SELECT casefile_id FROM proceedings WHERE id = :id", id));
        assertThat(fixture.fixture
                        .inTransaction(
                                () -> fixture.fixture.get(CasePages.class).open(casefile))
                        .parties()
                        .get(0))
                .isEqualTo(party(id));
    }
}
