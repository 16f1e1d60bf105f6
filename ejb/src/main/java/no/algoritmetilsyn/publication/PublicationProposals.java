package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.letter.redaction.Redaction;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;
import no.algoritmetilsyn.publication.step.CorrectPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;

/** Writes what is to be published, and writes it anew. Who wrote it does not publish it. */
@Dependent
class PublicationProposals {

    /** A party is not asked further ahead than can be counted. */
    private static final int MOST_YEARS = 1;

    @PersistenceContext
    EntityManager entities;

    @Inject
    StoredPublications publications;

    @Inject
    PublicationLetters letters;

    @Inject
    PublicationTexts texts;

    @Inject
    PublicationDeadlines deadlines;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    void propose(ProposePublication step, StepRun run) {
        PublishableLetter letter = letters.of(run.id()).stream()
                .filter(each -> each.number() == step.document())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> InvalidStep.at("document", "unknown"));
        if (isPublished(letter.id())) {
            throw InvalidStep.at("document", "published");
        }
        Redaction version = texts.version(letter.id(), step.whole());
        texts.refuseNames(run.id(), step.headline(), step.summary());
        var text = new PublicationText(
                step.writtenForm(),
                step.headline(),
                step.summary(),
                version.id(),
                texts.file(version),
                texts.records(step.records()));
        var publication = new Publication(run.id(), letter, secretsBy(step.secretsBy()));
        entities.persist(publication);
        entities.flush();
        write(publication, 1, text, null, run);
        run.created(publication.id());
        UUID notice = letters.ask(publication, text);
        publication.askBy(notice);
        run.created(notice);
        run.detail("publication", publication.id().toString());
    }

    private boolean isPublished(UUID letterId) {
        return !entities.createQuery(
                        "select p.id from Publication p where p.letterId = :letter and p.state <> :withdrawn",
                        UUID.class)
                .setParameter("letter", letterId)
                .setParameter("withdrawn", PublicationState.WITHDRAWN)
                .getResultList()
                .isEmpty();
    }

    private LocalDate secretsBy(LocalDate asked) {
        if (asked == null) {
            return deadlines.usual();
        }
        if (asked.isBefore(deadlines.shortest())) {
            throw InvalidStep.at("secretsBy", "tooShort", deadlines.shortest());
        }
        LocalDate latest = clock.today().plusYears(MOST_YEARS);
        if (asked.isAfter(latest)) {
            throw InvalidStep.at("secretsBy", "tooLate", latest);
        }
        if (!Holidays.isWorkingDay(asked)) {
            throw InvalidStep.at("secretsBy", "dayOff", Holidays.workingDayFrom(asked));
        }
        return asked;
    }

    void correct(CorrectPublication step, StepRun run) {
        Publication publication = publications
                .chosen(run.id(), step.publication())
                .orElseThrow(() -> InvalidStep.at("publication", "unknown"));
        publications
                .waiting(run.id())
                .filter(other -> !other.id().equals(publication.id()))
                .ifPresent(other -> {
                    throw new StepRefused("otherWaits");
                });
        Redaction version = texts.version(publication.letterId(), step.whole());
        texts.refuseNames(run.id(), step.headline(), step.summary());
        var text = new PublicationText(
                step.writtenForm(),
                step.headline(),
                step.summary(),
                version.id(),
                texts.file(version),
                texts.records(step.records()));
        PublicationVersion before = publications.newest(publication.id());
        PublicationVersion after = write(publication, before.number() + 1, text, step.note(), run);
        if (before.publishedAt() == null) {
            // Who wrote what nobody has published yet has written this as well.
            rows.wroteOn(before.id(), after.id());
        }
        if (publication.state() == PublicationState.PROPOSED) {
            UUID notice = letters.askAnew(publication, text);
            publication.askBy(notice);
            run.created(notice);
        }
        run.created(publication.id());
        run.detail("publication", publication.id().toString());
        run.detail("number", String.valueOf(after.number()));
    }

    private PublicationVersion write(
            Publication publication, int number, PublicationText text, String note, StepRun run) {
        var version = new PublicationVersion(
                publication.id(), number, text, note, run.actor().id(), run.now());
        entities.persist(version);
        rows.wrote(version.id());
        entities.flush();
        for (UUID record : text.records()) {
            Sql.run(
                    entities,
                    "INSERT INTO publication_algorithms (version_id, algorithm_id) VALUES (?, ?)",
                    version.id(),
                    record);
        }
        return version;
    }

    /** The letter that would be published: the one that was sent last and is not published yet. */
    Optional<PublishableLetter> next(UUID proceedingId) {
        List<PublishableLetter> all = letters.of(proceedingId);
        return all.stream().filter(letter -> !isPublished(letter.id())).reduce((earlier, later) -> later);
    }
}
