package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.law.Edition;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.partyaccess.step.AccessGround;

/** Why a party may be refused something: dated rows, which name section, paragraph and letter. */
@ApplicationScoped
public class AccessGrounds {

    private static final String PROCEDURE = "procedure";

    /** Where a ground stands, from when until when. */
    record Row(String id, AccessGround ground, String provision, LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    Laws laws;

    private final Edition<List<Row>> rows = new Edition<>(this::read);

    /** Where a ground stands on a day; empty when no act that is in force knows it. */
    Optional<Row> of(AccessGround ground, LocalDate day) {
        return rows.current().stream()
                .filter(row -> row.ground() == ground && row.holds(day))
                .filter(row -> laws.binds(row.provision(), day))
                .filter(row -> isOfProcedureInForce(row, day))
                .findFirst();
    }

    /** Of two acts of procedure the one in force is cited; the other acts stand beside them. */
    private boolean isOfProcedureInForce(Row row, LocalDate day) {
        Regime act = laws.regime(laws.provision(row.provision()).regime());
        return !act.family().equals(PROCEDURE)
                || laws.regimeInForce(PROCEDURE, day)
                        .filter(inForce -> inForce.code().equals(act.code()))
                        .isPresent();
    }

    private List<Row> read() {
        List<?> found = entities.createNativeQuery(
                        "SELECT id, ground, provision, valid_from, valid_until FROM access_grounds ORDER BY id")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(
                        (String) row[0],
                        AccessGround.valueOf((String) row[1]),
                        (String) row[2],
                        day(row[3]),
                        day(row[4])))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
