package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Rows;

/** Counts what stands in the public register. It counts by fields that are never withheld, over records that all may see. */
@Stateless
public class RegisterStatistics {

    private static final int MOST_ORGANISATIONS = 10;

    private static final String USES =
            """
             FROM algorithm_records r
            JOIN algorithm_versions v ON v.record_id = r.id AND v.number = r.published
            WHERE NOT r.restricted AND r.kind = 'USE'
            """;

    /**
     * How many there are of something.
     *
     * @param word a word of a vocabulary, a name or a year
     */
    public record Count(String word, long number) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** Uses in all. */
    public long uses() {
        access.require(Act.ALGORITHM_READ);
        return number("SELECT count(*)" + USES);
    }

    /** Systems in all. */
    public long systems() {
        access.require(Act.ALGORITHM_READ);
        return number("SELECT count(*) FROM algorithm_records r"
                + " WHERE r.published IS NOT NULL AND NOT r.restricted AND r.kind = 'SYSTEM'");
    }

    /** Organisations that use at least one. */
    public long organisations() {
        access.require(Act.ALGORITHM_READ);
        return number("SELECT count(DISTINCT coalesce(r.organisation_number, r.organisation))" + USES);
    }

    /** Uses by a choice, those that say nothing by the empty word: each use is counted once. */
    public List<Count> byChoice(Choice choice) {
        access.require(Act.ALGORITHM_READ);
        return counts("SELECT coalesce(v.content ->> '" + choice.field + "', '') AS word, count(*) AS number" + USES
                + " GROUP BY word ORDER BY number DESC, word");
    }

    /** What can be counted by. */
    public enum Choice {
        STATUS("status"),
        RISK_CLASS("riskClass"),
        ORGANISATION_TYPE("organisationType"),
        AUTOMATION("automation");

        private final String field;

        Choice(String field) {
            this.field = field;
        }

        /** Id of the field. */
        public String field() {
            return field;
        }
    }

    /** Uses by theme; one that has several is counted in each. */
    public List<Count> byTheme() {
        access.require(Act.ALGORITHM_READ);
        return counts(
                "SELECT word, count(*) AS number FROM (SELECT jsonb_array_elements_text(v.content -> 'theme') AS word"
                        + USES
                        + " AND v.content -> 'theme' IS NOT NULL) themes GROUP BY word ORDER BY number DESC, word");
    }

    /** The organisations that use the most, by the name that their records bear and by which the register is searched. */
    public List<Count> byOrganisation() {
        access.require(Act.ALGORITHM_READ);
        return counts("SELECT r.organisation AS word, count(*) AS number" + USES
                + " GROUP BY word ORDER BY number DESC, word LIMIT "
                + MOST_ORGANISATIONS);
    }

    /** Uses by the year from which they are used, where it is told, oldest first. */
    public List<Count> byStart() {
        access.require(Act.ALGORITHM_READ);
        return counts("SELECT substring(v.content ->> 'startDate' FROM 1 FOR 4) AS word, count(*) AS number" + USES
                + " AND v.content ->> 'startDate' IS NOT NULL GROUP BY word ORDER BY word");
    }

    /** Uses by the year in which they came into the register, oldest first. */
    public List<Count> byRegistration() {
        access.require(Act.ALGORITHM_READ);
        return counts("SELECT to_char(r.registered_at AT TIME ZONE 'Europe/Oslo', 'YYYY') AS word, count(*) AS number"
                + USES + " GROUP BY word ORDER BY word");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private List<Count> counts(String sql) {
        Query query = entities.createNativeQuery(sql);
        return Rows.of(query)
                .map(row -> new Count((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }
}
