package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.decision.step.ReversalGround;
import no.algoritmetilsyn.law.Edition;
import no.algoritmetilsyn.law.Laws;

/** By what the authority may reverse its own decisions: dated rows, of which those of the act of procedure in force count. */
@ApplicationScoped
public class ReversalGrounds {

    private static final String PROCEDURE = "procedure";

    /** Where a ground stands, from when until when. */
    record Row(String id, ReversalGround ground, String provision, LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    Laws laws;

    private final Edition<List<Row>> rows = new Edition<>(this::read);

    /** Where a ground stands on a day; empty when the act that is in force does not know it. */
    Optional<Row> of(ReversalGround ground, LocalDate day) {
        return rows.current().stream()
                .filter(row -> row.ground() == ground && row.holds(day))
                .filter(row -> laws.binds(row.provision(), day))
                .filter(row -> isOfProcedureInForce(row, day))
                .findFirst();
    }

    private boolean isOfProcedureInForce(Row row, LocalDate day) {
        String act = laws.provision(row.provision()).regime();
        return laws.regimeInForce(PROCEDURE, day)
                .filter(inForce -> inForce.code().equals(act))
                .isPresent();
    }

    private List<Row> read() {
        List<?> found = entities.createNativeQuery(
                        "SELECT id, ground, provision, valid_from, valid_until FROM reversal_grounds ORDER BY id")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(
                        (String) row[0],
                        ReversalGround.valueOf((String) row[1]),
                        (String) row[2],
                        day(row[3]),
                        day(row[4])))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
