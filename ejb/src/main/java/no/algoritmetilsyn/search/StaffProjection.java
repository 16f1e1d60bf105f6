package no.algoritmetilsyn.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
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
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingFeatures;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Role;
import no.algoritmetilsyn.text.NationalIdentityNumbers;
import org.hibernate.Session;

/**
 * What the index of the staff holds of proceedings: what was written in them, the case they lie in, and as tokens who may
 * see that case, which {@link Access#VISIBLE} says in SQL. Who the parties are is not in it: names lie in the vault.
 */
@Stateless
@AsksNobody("read by the index, which holds with each proceeding who may find it")
public class StaffProjection {

    static final String KIND = "kind";
    static final String STAGE = "stage";
    static final String ORGANISATION = "organisation";
    static final String RECEIVED = "received";

    private static final String ROWS =
            """
            SELECT p.id, p.kind, p.reference, p.title, p.received_at,
                   f.id AS casefile_id, f.case_year || '/' || f.case_seq AS case_number, f.title_internal,
                   a.names AS algorithm, coalesce(a.organisation, p.organisation) AS organisation,
                   coalesce(a.organisation_number, p.organisation_number) AS organisation_number,
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
            FROM proceedings p JOIN casefiles f ON f.id = p.casefile_id
            LEFT JOIN LATERAL (
              SELECT string_agg(r.name, ', ' ORDER BY r.name) AS names, min(r.organisation) AS organisation,
                     min(r.organisation_number) AS organisation_number
              FROM proceeding_algorithms x JOIN algorithm_records r ON r.id = x.algorithm_id
              WHERE x.proceeding_id = p.id) a ON true
            WHERE %s
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProceedingFeatures features;

    @Inject
    AuthorityClock clock;

    private static final List<String> STORED =
            List.of("reference", "kind", "title", "casefile_id", "case_number", "algorithm", "organisation");

    /** What one row says, until the features have told the rest. */
    private record Row(UUID id, ProceedingKind kind, Map<String, String> facts, long received, Sight sight) {}

    /** Who may see the case. */
    private record Sight(
            boolean shielded, List<String> related, List<String> named, List<String> disqualified, List<String> below) {

        void write(IndexedRecord.Builder record) {
            related.forEach(record::access);
            record.access(shielded ? "shielded" : "open");
            named.forEach(subject -> record.access("named:" + subject));
            disqualified.forEach(actor -> record.access("not:" + actor));
            below.forEach(actor -> record.access("below:" + actor));
        }
    }

    /** These proceedings, by id; those that there are not are left out. */
    public Map<String, IndexedRecord> proceedings(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : read("p.id = ANY (?)", ids.toArray());
    }

    /**
     * What has to be read anew when these proceedings have changed, by id: they themselves, and every proceeding of a case that the
     * appeal body handles too, since somebody who has taken part in one of them may not see the others there.
     */
    public Map<String, IndexedRecord> changed(Collection<UUID> ids) {
        Map<String, IndexedRecord> found = new LinkedHashMap<>(ofCases(sharedWithAppealBody(ids)));
        found.putAll(proceedings(
                ids.stream().filter(id -> !found.containsKey(id.toString())).toList()));
        return found;
    }

    private List<UUID> sharedWithAppealBody(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                select distinct p.casefileId from Proceeding p, Relation r
                                where p.id in :ids and r.casefileId = p.casefileId and r.organ = :organ
                                """,
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("organ", Organ.APPEAL_BODY)
                        .getResultList();
    }

    /** The proceedings that lie in these cases, by id. */
    public Map<String, IndexedRecord> ofCases(Collection<UUID> casefiles) {
        return casefiles.isEmpty() ? Map.of() : read("f.id = ANY (?)", casefiles.toArray());
    }

    /** The proceedings about these records of the register, by id: they are found by the name of what they are about. */
    public Map<String, IndexedRecord> ofRecords(Collection<UUID> records) {
        return records.isEmpty()
                ? Map.of()
                : read(
                        "p.id IN (SELECT x.proceeding_id FROM proceeding_algorithms x WHERE x.algorithm_id = ANY (?))",
                        records.toArray());
    }

    /** Ids of proceedings in their order; none after the last one. */
    public List<UUID> ids(UUID after, int size) {
        return entities.createQuery("select p.id from Proceeding p where p.id > :after order by p.id", UUID.class)
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
        List<Row> rows = rows(condition, ids);
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<ProceedingKind, List<UUID>> kinds = rows.stream()
                .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::id, Collectors.toList())));
        Map<UUID, String> states = features.states(kinds);
        Map<UUID, ProceedingFacts.Words> words = features.words(kinds);
        Map<String, IndexedRecord> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(
                row.id().toString(),
                record(row, states.get(row.id()), words.getOrDefault(row.id(), ProceedingFacts.Words.NONE))));
        return found;
    }

    private List<Row> rows(String condition, Object[] ids) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(ROWS.formatted(condition))) {
                select.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                select.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                select.setArray(3, connection.createArrayOf("uuid", ids));
                var rows = new ArrayList<Row>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(row(row));
                    }
                }
                return rows;
            }
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        var facts = new LinkedHashMap<String, String>();
        for (String column : List.of(
                "reference",
                "kind",
                "title",
                "title_internal",
                "casefile_id",
                "case_number",
                "algorithm",
                "organisation",
                "organisation_number")) {
            String value = row.getString(column);
            // Nobody has to find a case by a national identity number, and it would stand in what is shown of it.
            facts.put(column, column.startsWith("title") ? NationalIdentityNumbers.masked(value) : value);
        }
        var sight = new Sight(
                row.getBoolean("shielded"),
                texts(row.getArray("related")),
                texts(row.getArray("named")),
                texts(row.getArray("disqualified")),
                texts(row.getArray("below")));
        return new Row(
                row.getObject("id", UUID.class),
                ProceedingKind.valueOf(row.getString("kind")),
                facts,
                row.getTimestamp("received_at").getTime(),
                sight);
    }

    private static IndexedRecord record(Row row, String state, ProceedingFacts.Words words) {
        Map<String, String> facts = row.facts();
        var record = IndexedRecord.of(row.id().toString());
        record.text("algorithm", Role.NAME, facts.get("algorithm"));
        record.text("organisation", Role.ORGANISATION, facts.get("organisation"));
        record.text("text", Role.SUMMARY, NationalIdentityNumbers.masked(words.summary()));
        words.others().forEach((name, text) -> record.text(name, Role.BODY, NationalIdentityNumbers.masked(text)));
        record.text("title", Role.BODY, facts.get("title"));
        record.text("title_internal", Role.BODY, facts.get("title_internal"));
        record.identifier(facts.get("reference")).identifier(facts.get("case_number"));
        record.identifier(facts.get("organisation_number"));
        record.facet(KIND, facts.get("kind"));
        record.facet(STAGE, state == null ? null : facts.get("kind") + "." + state);
        record.facet(ORGANISATION, facts.get("organisation")).order(ORGANISATION, facts.get("organisation"));
        record.number(RECEIVED, row.received());
        row.sight().write(record);
        STORED.forEach(name -> record.stored(name, facts.get(name)));
        record.stored("state", state);
        return record.build();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
