package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Papers that have come in about a proceeding and are entered by the staff. */
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
    AuthorityClock clock;

    /**
     * Enters them in the journal. The boundary of steps has filed them with the proceeding.
     *
     * @throws InvalidStep when they came in on a day that is still to come
     */
    public void record(RecordIncoming papers, StepRun run) {
        access.require(Act.DOCUMENT_RECORD, run.casefileId());
        if (papers.receivedOn().isAfter(clock.today())) {
            throw InvalidStep.at("receivedOn", "future");
        }
        UUID entry = journal.record(new NewEntry(
                run.casefileId(),
                JournalEntry.Kind.INCOMING,
                papers.about(),
                PUBLIC_TITLE,
                papers.receivedOn(),
                papers.receivedOn().atStartOfDay(AuthorityClock.ZONE).toInstant(),
                SUBJECT,
                papers.files().get(0),
                sender(papers.sender(), run.id()),
                papers.files(),
                null,
                null));
        run.created(entry);
        run.detail("received", papers.receivedOn().toString());
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
