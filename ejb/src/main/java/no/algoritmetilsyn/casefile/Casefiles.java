package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Numbers;

/** The cases. */
@Stateless
public class Casefiles {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    Numbers numbers;

    @Inject
    AuthorityClock clock;

    /**
     * Opens a case for a group that will handle it; it gets its number with the commit.
     *
     * @param titlePublic what the public journal may show: no name, nothing secret (offentlegforskrifta § 7)
     */
    @AsksNobody("a step of what the calling boundary has asked for")
    public UUID open(String titleInternal, String titlePublic, Organ organ, UUID groupId) {
        var casefile = new Casefile(titleInternal, titlePublic, organ, clock.today());
        entities.persist(casefile);
        rows.relate(casefile.id(), groupId, Relation.Capacity.HANDLER, organ, "opened");
        numbers.draw(Numbers.Series.CASEFILE, casefile.caseYear(), casefile.id());
        return casefile.id();
    }

    /** Closes a case in which nothing is left to do. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void close(UUID casefileId) {
        entities.find(Casefile.class, casefileId).close(clock.today());
    }

    /**
     * Opens a case anew that was closed, since a party has a right that outlasts it.
     *
     * @return false for one that was open
     */
    @AsksNobody("a step of what the calling boundary has asked for")
    public boolean reopen(UUID casefileId) {
        return entities.find(Casefile.class, casefileId).reopen();
    }

    /** The number of the case, {@code 2026/123}, as a letter prints it: also when this transaction has opened the case. */
    @AsksNobody("the number on a letter, for the step that writes it")
    public String printedNumber(UUID casefileId) {
        Casefile casefile = entities.find(Casefile.class, casefileId);
        if (!casefile.isNumbered()) {
            entities.flush();
            numbers.drawCasesNow();
            entities.refresh(casefile);
        }
        return casefile.number();
    }

    /** The case, for somebody who may see it. */
    public Casefile read(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return entities.find(Casefile.class, casefileId);
    }

    /** The case of that number, for somebody who may see it; nobody else learns whether there is one. */
    public Optional<Casefile> find(CaseNumber number) {
        return id(number).filter(id -> access.may(Act.CASEFILE_READ, id)).map(id -> entities.find(Casefile.class, id));
    }

    /** Identifier of the case of that number, without reading the case: to hold it before anything is read. */
    @AsksNobody("gives an id, to a step that asks for the case")
    public Optional<UUID> id(CaseNumber number) {
        return entities.createQuery(
                        "select c.id from Casefile c where c.caseYear = :year and c.caseSeq = :seq", UUID.class)
                .setParameter("year", number.year())
                .setParameter("seq", number.sequence())
                .getResultStream()
                .findFirst();
    }
}
