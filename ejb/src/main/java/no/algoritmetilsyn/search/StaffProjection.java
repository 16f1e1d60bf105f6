package no.algoritmetilsyn.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Role;
import no.algoritmetilsyn.text.NationalIdentityNumbers;
import org.hibernate.Session;

/**
 * What the index of the staff holds of complaints: what was written, the case it lies in, and as tokens who may see that
 * case, which {@link Access#VISIBLE} says in SQL. Who has complained is not in it: names lie in the
 * vault.
 */
@Stateless
@AsksNobody("read by the index, which holds with each complaint who may find it")
public class StaffProjection {

    private static final String ROWS =
            """
            SELECT c.id, c.reference, c.kind, c.status, c.text, c.affected, c.wanted_outcome, c.description, c.received_at,
                   f.id AS casefile_id, f.case_year || '/' || f.case_seq AS case_number, f.title_internal,
                   a.name AS algorithm, coalesce(a.organisation, o.name) AS organisation,
                   coalesce(a.organisation_number, c.organisation_number) AS organisation_number, c.algorithm_id,
                   concat_ws(E'\\n', (SELECT string_agg(l.text, E'\\n' ORDER BY l.sent_at) FROM complaint_letters l
                     WHERE l.complaint_id = c.id), (SELECT string_agg(line, E'\\n' ORDER BY l.sent_at, b.place, n)
                     FROM letters l, jsonb_array_elements(CAST(l.content AS jsonb) -> 'text' -> 'blocks')
                       WITH ORDINALITY AS b (block, place),
                       jsonb_array_elements_text(b.block -> 'lines') WITH ORDINALITY AS t (line, n)
                     WHERE l.proceeding_id = c.id AND l.state = 'SENT')) AS letters,
                   ARRAY(SELECT DISTINCT r.subject_id || '@' || r.organ FROM relations r WHERE r.casefile_id = f.id
                          AND (r.until IS NULL OR r.until > ?) ORDER BY 1) AS related,
                   ARRAY(SELECT DISTINCT CAST(r.subject_id AS text) FROM relations r WHERE r.casefile_id = f.id
                          AND (r.until IS NULL OR r.until > ?) ORDER BY 1) AS named,
                   EXISTS (SELECT 1 FROM shields s WHERE s.casefile_id = f.id AND s.until IS NULL) AS shielded,
                   ARRAY(SELECT DISTINCT CAST(q.actor_id AS text) FROM disqualifications q WHERE q.casefile_id = f.id
                          ORDER BY 1) AS disqualified,
                   ARRAY(SELECT DISTINCT CAST(b.actor_id AS text) FROM first_instance_participants b
                          WHERE b.casefile_id = f.id AND EXISTS (SELECT 1 FROM relations r WHERE r.casefile_id = f.id
                            AND r.organ = 'APPEAL_BODY') ORDER BY 1) AS below
            FROM complaints c JOIN casefiles f ON f.id = c.casefile_id
            LEFT JOIN algorithm_records a ON a.id = c.algorithm_id
            LEFT JOIN organisations o ON o.number = c.organisation_number
            WHERE %s
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** These complaints, by id; those that there are not are left out. */
    public Map<String, IndexedRecord> complaints(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : read("c.id = ANY (?)", ids.toArray());
    }

    /** The complaints that lie in these cases, by id. */
    public Map<String, IndexedRecord> ofCases(Collection<UUID> casefiles) {
        return casefiles.isEmpty() ? Map.of() : read("f.id = ANY (?)", casefiles.toArray());
    }

    /** The complaints about these records of the register, by id: they are found by the name of what they are about. */
    public Map<String, IndexedRecord> ofRecords(Collection<UUID> records) {
        return records.isEmpty() ? Map.of() : read("c.algorithm_id = ANY (?)", records.toArray());
    }

    /** Ids of complaints in their order; none after the last one. */
    public List<UUID> ids(UUID after, int size) {
        return entities.createQuery("select c.id from Complaint c where c.id > :after order by c.id", UUID.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Cases that somebody lost sight of in a stretch of time, because their relation to it ran out. */
    public List<UUID> runOut(Instant after, Instant until) {
        return entities.createQuery(
                        "select distinct r.casefileId from Relation r where r.until > :after and r.until <= :until",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }

    private Map<String, IndexedRecord> read(String condition, Object[] ids) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(ROWS.formatted(condition))) {
                select.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                select.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                select.setArray(3, array(connection, ids));
                Map<String, IndexedRecord> found = new LinkedHashMap<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        IndexedRecord record = record(row);
                        found.put(record.id(), record);
                    }
                }
                return found;
            }
        });
    }

    private static Array array(Connection connection, Object[] ids) throws SQLException {
        return connection.createArrayOf("uuid", ids);
    }

    private static IndexedRecord record(ResultSet row) throws SQLException {
        var texts = new LinkedHashMap<String, String>();
        for (String column :
                List.of("text", "affected", "wanted_outcome", "description", "title_internal", "letters")) {
            // Nobody has to find a case by it, and it would stand in every passage that is shown.
            texts.put(column, NationalIdentityNumbers.masked(row.getString(column)));
        }
        List<String> related = texts(row.getArray("related"));
        List<String> named = texts(row.getArray("named"));
        List<String> disqualified = texts(row.getArray("disqualified"));
        List<String> below = texts(row.getArray("below"));
        boolean shielded = row.getBoolean("shielded");
        var facts = new LinkedHashMap<String, String>();
        for (String column :
                List.of("reference", "kind", "status", "casefile_id", "case_number", "algorithm", "organisation")) {
            facts.put(column, row.getString(column));
        }
        var record = IndexedRecord.of(row.getString("id"));
        record.text("algorithm", Role.NAME, facts.get("algorithm"));
        record.text("organisation", Role.ORGANISATION, facts.get("organisation"));
        texts.forEach((name, text) -> record.text(name, name.equals("text") ? Role.SUMMARY : Role.BODY, text));
        record.identifier(facts.get("reference")).identifier(facts.get("case_number"));
        record.identifier(row.getString("organisation_number"));
        record.facet("kind", facts.get("kind")).facet("status", facts.get("status"));
        record.facet("organisation", facts.get("organisation"));
        record.number("received", row.getTimestamp("received_at").getTime());
        related.forEach(record::access);
        record.access(shielded ? "shielded" : "open");
        named.forEach(subject -> record.access("named:" + subject));
        disqualified.forEach(actor -> record.access("not:" + actor));
        below.forEach(actor -> record.access("below:" + actor));
        facts.forEach(record::stored);
        return record.build();
    }

    private static List<String> texts(Array array) throws SQLException {
        return new ArrayList<>(List.of((String[]) array.getArray()));
    }
}
