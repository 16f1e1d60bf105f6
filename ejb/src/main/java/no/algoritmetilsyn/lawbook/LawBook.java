package no.algoritmetilsyn.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.law.AppealEffect;
import no.algoritmetilsyn.law.ClaimCollection;
import no.algoritmetilsyn.law.Dated;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.Supervision;
import no.algoritmetilsyn.law.power.BasicAmount;
import no.algoritmetilsyn.law.power.Competence;
import no.algoritmetilsyn.law.power.EuroRate;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.law.power.FineFactor;
import no.algoritmetilsyn.law.power.PenaltyForm;
import no.algoritmetilsyn.lawbook.change.LawSource;
import no.algoritmetilsyn.lawbook.change.LawSources;
import no.algoritmetilsyn.platform.Rows;

/** The law as the product holds it, row by row, for the staff. */
@Stateless
public class LawBook {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Laws laws;

    @Inject
    RuleBook rules;

    @Inject
    LawSources sources;

    /**
     * Every row, as the database has it now.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when the caller is not of the staff
     */
    public LawRows rows() {
        access.require(Act.LAW_READ);
        Map<String, List<LawSource>> known = sources.all();
        return new LawRows(
                known,
                all("SELECT r FROM Regime r ORDER BY r.family, r.inForceFrom", Regime.class),
                Stream.concat(
                                laws.provisions().stream()
                                        .filter(provision ->
                                                provision.validFrom().isEmpty())
                                        .filter(provision -> known.containsKey(
                                                provision.version().id())),
                                laws.laterVersions().stream())
                        .toList(),
                all("SELECT p FROM Power p ORDER BY p.id", Power.class),
                all("SELECT s FROM Supervision s ORDER BY s.id", Supervision.class),
                all("SELECT c FROM Competence c ORDER BY c.regime, c.validFrom", Competence.class),
                all("SELECT c FROM FineCeiling c ORDER BY c.regime, c.basis, c.validFrom", FineCeiling.class).stream()
                        .filter(FineCeiling::isCurrent)
                        .toList(),
                all("SELECT f FROM FineFactor f ORDER BY f.regime, f.place", FineFactor.class),
                all("SELECT f FROM PenaltyForm f ORDER BY f.regime, f.id", PenaltyForm.class).stream()
                        .filter(PenaltyForm::isCurrent)
                        .toList(),
                all("SELECT c FROM ClaimCollection c ORDER BY c.id", ClaimCollection.class),
                all("SELECT a FROM AppealEffect a ORDER BY a.id", AppealEffect.class),
                List.copyOf(rules.all()),
                delegations(),
                all("SELECT a FROM BasicAmount a ORDER BY a.validFrom DESC", BasicAmount.class),
                all("SELECT r FROM EuroRate r ORDER BY r.day DESC", EuroRate.class));
    }

    /** What a row that rests on a provision is on a day. */
    public Standing standing(Dated row, String provision, LocalDate day) {
        access.require(Act.LAW_READ);
        return Standing.of(row, laws.binds(provision, day), day);
    }

    /** What a row that rests on a whole act is on a day. */
    public Standing standingByAct(Dated row, String regime, LocalDate day) {
        access.require(Act.LAW_READ);
        return Standing.of(row, laws.regime(regime).inForce(day), day);
    }

    /** What a rule of deadlines is on a day. */
    public Standing standing(DeadlineRule rule, LocalDate day) {
        access.require(Act.LAW_READ);
        return Standing.of(rule, rules.binds(rule, day), day);
    }

    /** What a row is on a day that rests on no act. */
    public Standing standing(Dated row, LocalDate day) {
        access.require(Act.LAW_READ);
        return Standing.of(row, true, day);
    }

    private List<Delegation> delegations() {
        Query query = entities.createNativeQuery(
                """
                        SELECT organ, kind, decision, role, alone, valid_from, valid_to, word FROM delegations
                        ORDER BY organ, word, kind, decision, role, valid_from
                        """);
        return Rows.of(query).map(LawBook::delegation).toList();
    }

    private static Delegation delegation(Object[] row) {
        return new Delegation(
                (String) row[0],
                (String) row[1],
                (Boolean) row[2],
                (String) row[3],
                (Boolean) row[4],
                day(row[5]),
                day(row[6]),
                (String) row[7]);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private <T> List<T> all(String query, Class<T> type) {
        return entities.createQuery(query, type).getResultList();
    }
}
