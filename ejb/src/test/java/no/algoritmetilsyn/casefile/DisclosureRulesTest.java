package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.NewDisclosure;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may disclose a file, to whom, and until when it is seen. */
class DisclosureRulesTest extends DisclosedDocumentsTestBase {

    @Test
    void sight_ends_with_the_representation_at_midnight() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        assertThat(read(signatory, file)).isEqualTo("Til Furuvik");
        clock.advance(Duration.ofMinutes(1));
        assertRefused(signatory, file);
    }

    @Test
    void sight_ends_with_the_disclosure() {
        disclose(file, Recipient.Kind.ORGANISATION, granvik, clock.instant().plusSeconds(60));
        UUID ended = disclose(other, Recipient.Kind.ORGANISATION, granvik, null);
        assertThat(read(neighbour, file)).isEqualTo("Til Furuvik");
        assertThat(read(neighbour, other)).isEqualTo("Til Granvik");
        as(inspector, documents -> {
            documents.end(ended);
            return ended;
        });
        assertRefused(neighbour, other);
        clock.advance(Duration.ofMinutes(1));
        assertRefused(neighbour, file);
    }

    @Test
    void those_disclose_who_may_decide_in_the_case() {
        Actor undeclared = cases.account(Organ.FIRST_INSTANCE, Set.of(Role.LAWYER), Set.of());
        cases.relate(casefile, undeclared.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        assertThatThrownBy(() -> disclose(undeclared, file)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> disclose(signatory, file)).isInstanceOf(AccessRefused.class);
        Actor leader = cases.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of());
        cases.lead(inspector.id(), leader.id(), "2026-01-01", "infinity");
        cases.declare(casefile, leader.id(), Impartiality.Ground.AUTOMATIC);
        assertThatThrownBy(() -> disclose(inspector, file))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("SUPERIOR_IMPARTIAL"));
    }

    @Test
    void nothing_of_another_case_or_for_a_proceeding_of_the_other_organ_is_disclosed() {
        UUID elsewhere = cases.file(cases.casefile(), "Andres sak");
        assertThatThrownBy(() -> disclose(elsewhere, Recipient.Kind.ORGANISATION, furuvik, null))
                .isInstanceOf(IllegalArgumentException.class);
        UUID appeal = cases.proceeding(casefile, Organ.APPEAL_BODY);
        var forAppeal = new NewDisclosure(
                file, appeal, new Recipient(Recipient.Kind.ORGANISATION, furuvik), "forvaltningsloven § 18", null);
        assertThatThrownBy(() -> as(inspector, documents -> documents.disclose(forAppeal)))
                .isInstanceOf(AccessRefused.class);
    }

    /** The database refuses it to every writer. */
    @ParameterizedTest
    @CsvSource({"BODY", "REPRESENTATIVE", "CITIZEN"})
    void nobody_from_outside_gets_a_relation(Role role) {
        Actor outside = outsider(role);
        assertThatThrownBy(() -> cases.relate(
                        casefile, outside.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity"))
                .hasMessageContaining("Relations are of the staff");
        assertThatThrownBy(() ->
                        cases.relate(casefile, furuvik, Relation.Capacity.OVERSEER, Organ.FIRST_INSTANCE, "infinity"))
                .hasMessageContaining("Relations are of the staff");
    }

    @Test
    void a_disclosure_is_to_somebody_there_is_and_stands_as_it_was_made() {
        assertThatThrownBy(() -> disclose(file, Recipient.Kind.PERSON, furuvik, null))
                .hasStackTraceContaining("There is no such recipient");
        UUID made = disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        assertThatThrownBy(() -> cases.run("UPDATE disclosures SET recipient_id = '%s' WHERE id = '%s'", granvik, made))
                .hasMessageContaining("as it was made");
        cases.run("UPDATE disclosures SET until = now() WHERE id = '%s'", made);
        assertThatThrownBy(() -> cases.run("UPDATE disclosures SET until = 'infinity' WHERE id = '%s'", made))
                .hasMessageContaining("as it was made");
    }
}
