package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The algorithms that the authority itself uses: records of the register like any other, written by what is deployed. */
@Stateless
@AsksNobody("called by the deployment, for what it deploys")
public class OwnAlgorithms {

    /** Source of these records. */
    public static final String SOURCE = "authority";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Authority authority;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    /**
     * Shows an algorithm as it is deployed. One that says nothing new makes no version.
     *
     * @param key what it is known by from one deployment to the next
     * @param content what the record says; the authority is filled in as the one who uses it
     * @return id of the record
     */
    public UUID publish(String key, Content content) {
        var today = authority.on(clock.today());
        Content whole = content.with(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("name", today.name(Locale.forLanguageTag("nb")))
                                .add("number", today.organisationNumber())
                                .build())
                .with("publicContact", today.email());
        Instant now = clock.instant();
        AlgorithmRecord record = find(key).orElseGet(() -> {
            var fresh = new AlgorithmRecord(RecordKind.USE, null, SOURCE, key, whole, now);
            entities.persist(fresh);
            return fresh;
        });
        if (!shown(record).filter(whole::equals).isPresent()) {
            show(record, whole, now);
        }
        return record.id();
    }

    private void show(AlgorithmRecord record, Content content, Instant now) {
        var key = new AlgorithmVersion.Key(record.id(), record.nextNumber());
        var version = new AlgorithmVersion(key, content, null, clock.today(), now, null);
        version.decide(AlgorithmVersion.State.PUBLISHED, null, now, null);
        entities.persist(version);
        record.show(version.number(), content, now);
        changes.announce(Change.RECORD, record.id(), record.revision());
        audit.append(
                Audit.OFFICE,
                Actor.SYSTEM,
                "ALGORITHM_PUBLISHED",
                new AuditSubject(AlgorithmWork.SUBJECT, record.id()),
                Map.of("version", Integer.toString(version.number())));
    }

    private Optional<AlgorithmRecord> find(String key) {
        return entities.createQuery(
                        "select r from AlgorithmRecord r where r.source = :source and r.sourceKey = :key",
                        AlgorithmRecord.class)
                .setParameter("source", SOURCE)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Optional<Content> shown(AlgorithmRecord record) {
        return record.published()
                .map(number -> entities.find(AlgorithmVersion.class, new AlgorithmVersion.Key(record.id(), number)))
                .map(AlgorithmVersion::content);
    }
}
