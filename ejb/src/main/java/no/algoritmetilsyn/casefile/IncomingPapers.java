package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.document.DocumentKind;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Papers that have come in about a proceeding: entered by the staff, or sent by the organisation that it is directed at. */
@Stateless
public class IncomingPapers {

    /** The public journal tells of nothing that somebody has typed. */
    private static final String PUBLIC_TITLE = "Innkomne dokumenter";

    /** What the entry is about: the main document. That the proceeding itself came in is another entry. */
    private static final String SUBJECT = "DOCUMENT";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    IncomingReadings readings;

    @Inject
    Documents documents;

    @Inject
    Representations representations;

    @Inject
    AuthorityClock clock;

    /**
     * Enters them in the journal. The boundary of steps has filed them with the proceeding.
     *
     * @throws InvalidStep when they came in on a day that is still to come
     */
    public void record(RecordIncoming papers, StepRun run) {
        require(run);
        requirePast(papers.receivedOn());
        enter(
                new NewPapers(
                        papers.about(),
                        papers.text(),
                        papers.files(),
                        papers.receivedOn(),
                        sender(papers.sender(), run.id()),
                        own(run)),
                run);
        run.detail("received", papers.receivedOn().toString());
    }

    /**
     * Enters what the organisation asks for under a title that says what that is.
     *
     * @throws InvalidStep when it came in on a day that is still to come
     */
    public void ask(String title, String text, List<UUID> files, LocalDate receivedOn, StepRun run) {
        require(run);
        requirePast(receivedOn);
        enter(new NewPapers(title, text, files, receivedOn, null, own(run)), run);
        run.detail("received", receivedOn.toString());
    }

    private void require(StepRun run) {
        if (run.actor().isStaff()) {
            access.require(Act.DOCUMENT_RECORD, run.casefileId());
        } else {
            access.require(Act.PROCEEDING_ANSWER, run.casefileId(), run.id());
        }
    }

    private void requirePast(LocalDate receivedOn) {
        PastDay.require("receivedOn", receivedOn, clock.today());
    }

    private UUID own(StepRun run) {
        return run.actor().isStaff() ? null : organisation(run.id());
    }

    /** Enters papers in the journal; what a party has sent itself waits until somebody of the staff says that it was read. */
    @AsksNobody("the step that enters them asks")
    public void enter(NewPapers papers, StepRun run) {
        UUID entry = keep(papers, run);
        if (!run.actor().isStaff()) {
            readings.arrived(entry, run);
        }
    }

    /**
     * Enters papers in the journal that a task waits for in another way.
     *
     * @return id of the entry
     */
    @AsksNobody("the step that enters them asks")
    public UUID keep(NewPapers papers, StepRun run) {
        var all = new ArrayList<UUID>();
        if (papers.text() != null) {
            all.add(written(papers, run));
        }
        all.addAll(papers.files());
        Instant at = run.actor().isStaff()
                ? papers.receivedOn().atStartOfDay(AuthorityClock.ZONE).toInstant()
                : run.now();
        UUID entry = journal.record(new NewEntry(
                run.casefileId(),
                JournalEntry.Kind.INCOMING,
                papers.about(),
                PUBLIC_TITLE,
                papers.receivedOn(),
                at,
                SUBJECT,
                all.get(0),
                papers.sender(),
                papers.organisation(),
                all,
                null,
                null));
        run.created(entry);
        return entry;
    }

    /** What was written becomes a document of its own. */
    private UUID written(NewPapers papers, StepRun run) {
        UUID document = documents
                .file(
                        run.casefileId(),
                        DocumentKind.ATTACHMENT,
                        papers.about(),
                        new FileName("tekst.txt"),
                        "text/plain",
                        new ByteArrayInputStream(papers.text().getBytes(StandardCharsets.UTF_8)))
                .documentId();
        documents.attach(document, run.casefileId(), run.id());
        return document;
    }

    /** The organisation for which the actor has written. */
    private UUID organisation(UUID proceedingId) {
        return entities.createQuery(
                        "select p.organisationId from Party p where p.proceedingId = :proceeding and p.organisationId in :own",
                        UUID.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("own", representations.ownOrganisations())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Identity of a party; null for somebody who is none, or has none. */
    private UUID sender(RecordIncoming.Sender sender, UUID proceedingId) {
        if (sender != RecordIncoming.Sender.COMPLAINANT) {
            return null;
        }
        return entities.createQuery(
                        "select p.identityId from Party p where p.proceedingId = :proceeding and p.capacity = :capacity",
                        UUID.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("capacity", Party.Capacity.COMPLAINANT)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
