package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What must hold within the register of algorithms, whether records are written one by one or imported by the thousand. */
@ApplicationScoped
public class RegisterInvariants {

    /** Selects records that show another version than the last of those that are published. */
    static final String SHOWS_LAST =
            """
            SELECT r.id FROM algorithm_records r WHERE r.published IS DISTINCT FROM (
              SELECT v.number FROM algorithm_versions v WHERE v.record_id = r.id AND v.state = 'PUBLISHED'
              ORDER BY v.as_of DESC, v.as_of_rank DESC, v.number DESC LIMIT 1)
            OR r.saved <> (SELECT count(*) FROM algorithm_versions v WHERE v.record_id = r.id)
            """;

    /** Selects records whose copies differ from the version they show. */
    static final String COPIES =
            """
            SELECT r.id FROM algorithm_records r
            JOIN algorithm_versions v ON v.record_id = r.id AND v.number = r.published
            CROSS JOIN LATERAL (SELECT v.content -> CASE r.kind WHEN 'USE' THEN 'organisation' ELSE 'provider' END AS owner) o
            WHERE r.name <> v.content ->> 'name'
            OR r.organisation <> coalesce(o.owner ->> 'name', '')
            OR r.organisation_number IS DISTINCT FROM o.owner ->> 'number'
            OR r.summary <> coalesce(
              v.content ->> 'shortDescription', v.content ->> 'purpose', v.content ->> 'description', '')
            OR r.status <> coalesce(v.content ->> 'status', 'UNKNOWN')
            OR r.risk_class <> coalesce(v.content ->> 'riskClass', 'UNCLASSIFIED')
            OR r.automation <> coalesce(v.content ->> 'automation', 'UNKNOWN')
            OR r.restricted <> coalesce(v.content ->> 'lawEnforcement' = 'YES', false)
            """;

    @PersistenceContext
    EntityManager entities;

    @Produces
    Invariant recordsShowTheirLastVersion() {
        return new SqlInvariant("record-shows-its-last-published-version", SHOWS_LAST, entities);
    }

    @Produces
    Invariant recordsCopyWhatTheyShow() {
        return new SqlInvariant("record-copies-the-version-it-shows", COPIES, entities);
    }
}
