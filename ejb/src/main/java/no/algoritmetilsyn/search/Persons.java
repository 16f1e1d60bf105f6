package no.algoritmetilsyn.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.complainant.Complainants.ReadingPurpose;
import no.algoritmetilsyn.identity.NamedPerson;
import no.algoritmetilsyn.identity.Vault;

/**
 * Finds the cases of a person by name, for those who handle these cases. Each person told is a reading of their name: for a
 * purpose, kept in the vault and in the case, and followed by a new declaration of impartiality there.
 */
@Stateless
public class Persons {

    private static final String PERSON = "PERSON";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    /** Whether the actor may find anybody at all. */
    public boolean isOpen() {
        return access.may(Act.TASK_LIST, null)
                && AccessTable.grantedTo(access.actor().roles()).contains(Act.COMPLAINANT_READ);
    }

    /**
     * Passes when the actor may find anybody at all.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when not
     */
    public void require() {
        access.require(Act.TASK_LIST);
        if (!isOpen()) {
            throw access.refusal(Act.COMPLAINANT_READ, null, Refusal.NO_ROLE);
        }
    }

    /**
     * The persons whose names hold the beginning of each word, in the cases that the actor handles; the whole of it is
     * refused when more than ten have that name.
     *
     * @throws no.algoritmetilsyn.identity.TooManyPersons when more have it
     */
    public List<Found> find(String name, ReadingPurpose purpose) {
        require();
        return vault.find(name, purpose.name()).stream()
                .map(person -> found(person, purpose))
                .toList();
    }

    private Found found(NamedPerson person, ReadingPurpose purpose) {
        audit.append(
                person.casefileId(),
                access.actor(),
                "COMPLAINANT_READ",
                new AuditSubject(PERSON, person.id()),
                Map.of("purpose", purpose.name()));
        return new Found(
                PERSON,
                person.id(),
                entities.find(Casefile.class, person.casefileId()).number(),
                person.name(),
                Found.casePage(person.casefileId().toString()));
    }
}
