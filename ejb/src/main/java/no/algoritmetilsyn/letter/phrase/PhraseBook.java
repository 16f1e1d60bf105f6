package no.algoritmetilsyn.letter.phrase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.phrase.PhraseRefused.Why;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The phrases of letters as people govern them: one writes, another publishes, and each change is a version that stands. */
@Stateless
public class PhraseBook {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?!reference})");
    private static final String REPLACED = "Erstattet av en nyere versjon";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    Audit audit;

    @Inject
    Laws laws;

    @Inject
    Phrases phrases;

    @Inject
    AuthorityClock clock;

    /** All that are offered or wait, by name; what was withdrawn stands with its phrase. */
    public List<PhraseVersion> current() {
        access.require(Act.PHRASE_WRITE);
        return entities.createQuery(
                        "select p from PhraseVersion p where p.state <> :withdrawn order by p.phrase, p.number",
                        PhraseVersion.class)
                .setParameter("withdrawn", PhraseState.WITHDRAWN)
                .getResultList();
    }

    /** The versions of a phrase, newest first; none when there is no such phrase. */
    public List<PhraseVersion> versions(String phrase) {
        access.require(Act.PHRASE_WRITE);
        return entities.createQuery(
                        "select p from PhraseVersion p where p.phrase = :phrase order by p.number desc",
                        PhraseVersion.class)
                .setParameter("phrase", phrase)
                .getResultList();
    }

    /** Whether the provision that it comes from binds today and reads as it did; else it is offered nowhere. */
    public boolean isRight(PhraseVersion version) {
        access.require(Act.PHRASE_WRITE);
        return phrases.isStillRight(version);
    }

    /** Whether the reader may publish a draft of others; for the button. */
    public boolean mayPublish(UUID id) {
        return access.may(Act.PHRASE_PUBLISH, null, id);
    }

    /**
     * Writes a draft, which takes the place of the one that waited. It is offered nowhere until somebody else publishes it.
     *
     * @throws PhraseRefused when it does not fit letters or law
     */
    public PhraseVersion write(NewPhrase written) {
        access.require(Act.PHRASE_WRITE);
        check(written);
        List<PhraseVersion> before = versions(written.phrase());
        before.stream()
                .filter(version -> version.state() == PhraseState.DRAFT)
                .findFirst()
                .ifPresent(draft -> {
                    draft.withdraw(REPLACED, access.actor().id(), clock.instant());
                    // One draft at a time: the row has to tell before the next one is there.
                    entities.flush();
                });
        var version = new PhraseVersion(
                written,
                before.isEmpty() ? 1 : before.get(0).number() + 1,
                laws.provision(written.provision()).validFrom().orElse(null),
                access.actor().id(),
                clock.instant());
        entities.persist(version);
        entities.flush();
        rows.wrote(version.id());
        tell("PHRASE_WRITTEN", version);
        return version;
    }

    private void check(NewPhrase written) {
        if (!PhrasePlaces.of(written.kind()).contains(written.block())) {
            throw new PhraseRefused(Why.BLOCK);
        }
        if (!binds(written.provision())) {
            throw new PhraseRefused(Why.PROVISION);
        }
        if (written.basis() != null && known(written.basis()).isEmpty()) {
            throw new PhraseRefused(Why.BASIS);
        }
        boolean strange = Stream.of(written.nb(), written.nn(), written.en() == null ? "" : written.en())
                .anyMatch(text -> PLACEHOLDER.matcher(text).find());
        if (strange) {
            throw new PhraseRefused(Why.PLACEHOLDER);
        }
    }

    private boolean binds(String provision) {
        return known(provision).isPresent() && laws.binds(provision, clock.today());
    }

    private Optional<String> known(String provision) {
        return laws.provisions().stream()
                .map(each -> each.code())
                .filter(code -> code.equals(provision))
                .findFirst();
    }

    /**
     * Publishes a draft of somebody else: from now on it is offered, and the version before no longer.
     *
     * @throws PhraseRefused when it waits no longer, or the law has changed since it was written
     */
    public void publish(UUID id) {
        PhraseVersion draft = locked(id);
        access.require(Act.PHRASE_PUBLISH, null, id);
        if (draft.state() != PhraseState.DRAFT) {
            throw new PhraseRefused(Why.STATE);
        }
        if (!phrases.isStillRight(draft)) {
            throw new PhraseRefused(Why.OUTDATED);
        }
        versions(draft.phrase()).stream()
                .filter(version -> version.state() == PhraseState.PUBLISHED)
                .forEach(version -> version.withdraw(REPLACED, access.actor().id(), clock.instant()));
        entities.flush();
        draft.publish(access.actor().id(), clock.instant());
        tell("PHRASE_PUBLISHED", draft);
    }

    /**
     * Withdraws one: it is offered no longer.
     *
     * @param reason why
     * @throws PhraseRefused when it was withdrawn before
     */
    public void withdraw(UUID id, String reason) {
        PhraseVersion version = locked(id);
        access.require(Act.PHRASE_WRITE);
        if (version.state() == PhraseState.WITHDRAWN) {
            throw new PhraseRefused(Why.STATE);
        }
        version.withdraw(reason, access.actor().id(), clock.instant());
        tell("PHRASE_WITHDRAWN", version);
    }

    private PhraseVersion locked(UUID id) {
        access.require(Act.PHRASE_WRITE);
        PhraseVersion version = entities.find(PhraseVersion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (version == null) {
            throw new NoSuchElementException("No version of a phrase " + id);
        }
        return version;
    }

    private void tell(String action, PhraseVersion version) {
        audit.append(
                Audit.OFFICE,
                access.actor(),
                action,
                new AuditSubject("PHRASE", version.id()),
                Map.of("phrase", version.phrase(), "number", String.valueOf(version.number())));
    }
}
