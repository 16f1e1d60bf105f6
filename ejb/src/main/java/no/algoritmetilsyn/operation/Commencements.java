package no.algoritmetilsyn.operation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.law.CommencementSet;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;

/** Sets the day on which an act that waits comes into force, where demo data is: so both laws can be tried. */
@Stateless
public class Commencements {

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Laws laws;

    @Inject
    Audit audit;

    @Inject
    Event<CommencementSet> set;

    /**
     * Sets it; set before, it moves. The act that is repealed ends on the same day.
     *
     * @param code of the act, such as {@code fvl25}
     * @param from its first day in force, in Europe/Oslo
     * @return code of the act that it repeals; empty when it repeals none
     * @throws RowRefused when no act with this code waits, or the day cannot be its first
     */
    public Optional<String> set(String code, LocalDate from) {
        access.require(Act.OPERATIONS_COMMENCEMENT);
        Regime act = laws.regimes().stream()
                .filter(regime -> regime.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RowRefused("regime", FieldProblem.UNKNOWN));
        if (!act.awaitsCommencement()) {
            throw new RowRefused("regime", FieldProblem.CONTRADICTING);
        }
        checkDay(act, from);
        entities.createNativeQuery("SELECT true FROM (SELECT demo_commencement_set(:code, :from)) AS done")
                .setParameter("code", code)
                .setParameter("from", from)
                .getSingleResult();
        audit.append(
                Audit.OFFICE,
                access.actor(),
                "COMMENCEMENT_SET",
                new AuditSubject("REGIME", null),
                Map.of("regime", code, "from", from.toString()));
        set.fire(new CommencementSet(code, from));
        return act.replaces();
    }

    /** No act binds before it is adopted, nor before the one that it repeals. */
    private void checkDay(Regime act, LocalDate from) {
        if (from.isAfter(LATEST)) {
            throw new RowRefused("from", FieldProblem.OUT_OF_RANGE);
        }
        Optional<LocalDate> repealed =
                act.replaces().map(laws::regime).flatMap(Regime::inForceFrom).map(first -> first.plusDays(1));
        if (act.adopted().filter(from::isBefore).isPresent()
                || repealed.filter(from::isBefore).isPresent()) {
            throw new RowRefused("from", FieldProblem.OUT_OF_ORDER);
        }
    }
}
