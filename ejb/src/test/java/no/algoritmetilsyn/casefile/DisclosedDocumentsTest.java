package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.access.Role;
import org.junit.jupiter.api.Test;

/** What bodies, representatives and persons see of a case: the files that were disclosed to them, and not a byte more. */
class DisclosedDocumentsTest extends DisclosedDocumentsTestBase {

    @Test
    void two_bodies_in_one_case_see_not_a_byte_of_each_other() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        disclose(other, Recipient.Kind.ORGANISATION, granvik, null);
        assertThat(read(signatory, file)).isEqualTo("Til Furuvik");
        assertThat(read(neighbour, other)).isEqualTo("Til Granvik");
        assertRefused(signatory, other);
        assertRefused(neighbour, file);
    }

    @Test
    void what_is_not_disclosed_is_refused_like_what_there_is_not() {
        assertRefused(signatory, file);
        assertRefused(signatory, UUID.randomUUID());
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        assertRefused(Actor.ANONYMOUS, file);
        assertRefused(inspector, file);
        assertRefused(outsider(Role.BODY), file);
    }

    @Test
    void the_employer_sees_nothing_of_what_is_for_the_employees_nor_the_reverse() {
        disclose(file, Recipient.Kind.EMPLOYEES, furuvik, null);
        disclose(other, Recipient.Kind.ORGANISATION, furuvik, null);
        assertThat(read(union, file)).isEqualTo("Til Furuvik");
        assertThat(read(signatory, other)).isEqualTo("Til Granvik");
        assertRefused(signatory, file);
        assertRefused(union, other);
    }

    @Test
    void a_person_sees_what_is_disclosed_to_them() {
        UUID identity = UUID.randomUUID();
        Actor citizen = outsider(Role.CITIZEN);
        cases.run("INSERT INTO identities VALUES ('%s', 'nn', true, NULL, now())", identity);
        cases.run("UPDATE accounts SET identity_id = '%s' WHERE id = '%s'", identity, citizen.id());
        disclose(file, Recipient.Kind.PERSON, identity, null);
        assertThat(read(citizen, file)).isEqualTo("Til Furuvik");
        assertRefused(outsider(Role.CITIZEN), file);
        assertRefused(signatory, file);
    }

    @Test
    void an_infected_file_is_given_to_nobody() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        cases.run("UPDATE document_variants SET scan_state = 'INFECTED' WHERE id IN ('%s', '%s')", file, other);
        assertThatThrownBy(() -> read(signatory, file)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> disclose(other, Recipient.Kind.ORGANISATION, furuvik, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_shown_and_read_stands_in_the_case() {
        disclose(file, Recipient.Kind.ORGANISATION, furuvik, null);
        read(signatory, file);
        assertThat(events("DOCUMENT_DISCLOSED", inspector)).isEqualTo(1);
        assertThat(events("DISCLOSURE_READ", signatory)).isEqualTo(1);
    }

    private long events(String action, Actor actor) {
        return database.inTransaction(entities -> (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM audit_events WHERE chain = :casefile AND action = :action AND actor_id = :actor",
                        Long.class)
                .setParameter("casefile", casefile)
                .setParameter("action", action)
                .setParameter("actor", actor.id())
                .getSingleResult());
    }
}
