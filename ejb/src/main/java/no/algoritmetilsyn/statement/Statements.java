package no.algoritmetilsyn.statement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;

/** Shows statements: to the staff all of them, to the organisation those to both sides, to a representative their own. */
@Stateless
public class Statements {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /**
     * All that was said in a proceeding, oldest first, for the staff.
     *
     * @throws AccessRefused when the actor may not see its case
     */
    public List<Statement> of(UUID proceedingId) {
        access.require(Act.CASEFILE_READ, casefile(proceedingId));
        return entities.createQuery(
                        "select s from Statement s where s.proceedingId = :proceeding order by s.enteredAt, s.id",
                        Statement.class)
                .setParameter("proceeding", proceedingId)
                .getResultList();
    }

    /**
     * What was said to both sides, oldest first, for the organisation at which the proceeding is directed.
     *
     * @throws AccessRefused when the actor does not speak for it today
     */
    public List<Statement> toBothSides(UUID proceedingId) {
        access.require(Act.PROCEEDING_READ_OWN, casefile(proceedingId), proceedingId);
        return entities.createQuery(
                        "select s from Statement s where s.proceedingId = :proceeding and s.audience = :both"
                                + " order by s.enteredAt, s.id",
                        Statement.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("both", Audience.BOTH_SIDES)
                .getResultList();
    }

    /**
     * What the actor has said in a proceeding of which something is released to those they speak for, oldest first.
     *
     * @throws AccessRefused when nothing is
     */
    public List<Statement> own(UUID proceedingId) {
        access.require(Act.PROCEEDING_READ_RELEASED, casefile(proceedingId), proceedingId);
        return entities.createQuery(
                        "select s from Statement s where s.proceedingId = :proceeding and s.enteredBy = :actor"
                                + " order by s.enteredAt, s.id",
                        Statement.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("actor", access.actor().id())
                .getResultList();
    }

    /**
     * What those who speak for the employees were told of in a proceeding, oldest first.
     *
     * @throws AccessRefused when nothing of it is released to the actor, and they were told of nothing
     */
    public List<EmployeeNews> told(UUID proceedingId) {
        access.require(Act.PROCEEDING_READ_RELEASED, casefile(proceedingId), proceedingId);
        return entities.createQuery(
                        "select n from EmployeeNews n where n.proceedingId = :proceeding order by n.toldAt, n.id",
                        EmployeeNews.class)
                .setParameter("proceeding", proceedingId)
                .getResultList();
    }

    private UUID casefile(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        return proceeding == null ? null : proceeding.casefileId();
    }
}
