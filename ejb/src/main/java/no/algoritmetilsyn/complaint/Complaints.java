package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.FileMetadata;
import no.algoritmetilsyn.identity.FollowUpCode;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.identity.Vault;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.IdempotencyKeys;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.Sql;

/**
 * Takes complaints in: the complaint, its case, its journal entry, its deadlines, its audit event, the receipt that goes
 * out and the process that handles it are one transaction.
 */
@Stateless
public class Complaints {

    /** Kind of the subject in the change feed and the audit. */
    public static final String SUBJECT = "COMPLAINT";

    /**
     * What the complainant gets, after the commit.
     *
     * @param followUpCode in four groups
     * @param repeated whether the complaint had been stored before, by an earlier try with the same key
     */
    public record Receipt(
            UUID complaintId, String reference, String followUpCode, Instant receivedAt, boolean repeated) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Algorithms algorithms;

    @Inject
    Matters matters;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    ComplaintDeadlines deadlines;

    @Inject
    Vault vault;

    @Inject
    Casefiles casefiles;

    @Inject
    Proceedings proceedings;

    @Inject
    Documents documents;

    @Inject
    FileMetadata metadata;

    @Inject
    Journal journal;

    @Inject
    Audit audit;

    @Inject
    NewsNotices notices;

    @Inject
    Changes changes;

    @Inject
    Keys keys;

    @Inject
    AuthorityClock clock;

    /**
     * Files a complaint. A caller who repeats a call with the same key and body gets the same receipt; nothing is stored twice.
     *
     * @param idempotencyKey of the sender, kept for 24 hours
     * @param body what the key stands for, in a form that is equal for equal submissions
     * @throws InvalidStep when a field cannot be accepted
     * @throws KeyReused when the key came with another body before
     */
    public Receipt file(Submission submission, String idempotencyKey, String body) {
        access.require(submission.channel().isByStaff() ? Act.COMPLAINT_REGISTER : Act.COMPLAINT_FILE);
        Instant now = clock.instant();
        List<Violation> violations = submission.violations(now);
        UUID algorithm = submission.about().algorithmId();
        if (algorithm != null && algorithms.find(algorithm).isEmpty()) {
            violations.add(Violation.at("/about/algorithmId", "unknownAlgorithm"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidStep(violations);
        }
        UUID id = UUID.randomUUID();
        Optional<UUID> earlier = idempotencyKeys.take(idempotencyKey, body, id).map(IdempotencyKeys.Earlier::resultId);
        return earlier.map(this::repeat).orElseGet(() -> store(id, submission, now));
    }

    /**
     * What has been filed with a key, for a member of the staff who sends something else with it.
     *
     * @param idempotencyKey of the sender
     * @return empty when nothing was, or its 24 hours are over
     */
    public Optional<Complaint> filedWith(String idempotencyKey) {
        access.require(Act.COMPLAINT_REGISTER);
        return idempotencyKeys.find(idempotencyKey).map(id -> entities.find(Complaint.class, id));
    }

    private Receipt repeat(UUID id) {
        return receipt(entities.find(Complaint.class, id), true);
    }

    private Receipt store(UUID id, Submission submission, Instant now) {
        Actor actor = access.actor();
        UUID complainant = submission.contact() == null
                ? null
                : vault.keep(submission.contact(), submission.language(), submission.source());
        String reference = proceedings.nextReference(ProceedingKind.COMPLAINT);
        Instant received = submission.receivedAt() == null ? now : submission.receivedAt();
        Matter matter = matters.of(submission, received);
        UUID casefile = casefiles.open(
                Matters.title(reference, submission, matter),
                Matters.publicTitle(submission),
                Organ.FIRST_INSTANCE,
                StaffGroups.INTAKE);
        var complaint = new Complaint(
                id,
                reference,
                FollowUpCode.of(keys, reference).hash(keys),
                casefile,
                complainant,
                submission,
                now,
                actor.id());
        proceedings.open(id, ProceedingKind.COMPLAINT, casefile, Organ.FIRST_INSTANCE, reference, now, matter);
        entities.persist(complaint);
        if (submission.about().algorithmId() != null) {
            proceedings.isAbout(id, submission.about().algorithmId());
        }
        if (complainant != null) {
            proceedings.concerns(id, complainant, Party.Capacity.COMPLAINANT);
        }
        deadlines.received(complaint);
        // The process proposes how to sort it and opens the first task, before anything is flushed: one insert each.
        proceedings.start(id, ProceedingKind.COMPLAINT, casefile);
        attach(submission, complaint);
        enter(complaint, submission);
        audit.append(
                casefile,
                actor,
                "COMPLAINT_RECEIVED",
                ProceedingKind.COMPLAINT.subject(id),
                Map.of("channel", submission.channel().name(), "reference", reference));
        if (submission.contact() != null && submission.contact().email() != null) {
            notices.confirmReceipt(complaint);
        }
        changes.announce(ProceedingKind.COMPLAINT.name(), id, 0);
        return receipt(complaint, false);
    }

    private void attach(Submission submission, Complaint complaint) {
        List<UUID> attachments = submission.documents();
        if ((submission.contact() == null || submission.source())
                && !submission.channel().isByStaff()) {
            // The page does it when a file comes; this is for those who chose to be anonymous or protected after that.
            metadata.remove(attachments);
        }
        attachments.forEach(document -> {
            documents.attach(document, complaint.casefileId(), complaint.id());
            Sql.run(
                    entities,
                    "INSERT INTO complaint_attachments (complaint_id, document_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    complaint.id(),
                    document);
        });
    }

    /** Complaints are expected to be exempt: offentleglova § 13 (personal circumstances), § 24 (tips). */
    private void enter(Complaint complaint, Submission submission) {
        journal.recordFirst(new NewEntry(
                complaint.casefileId(),
                JournalEntry.Kind.INCOMING,
                Matters.name(submission) + " " + complaint.reference(),
                Matters.publicTitle(submission),
                complaint.receivedOn(),
                complaint.receivedAt(),
                SUBJECT,
                complaint.id(),
                complaint.complainantId(),
                submission.documents(),
                "offl-13",
                "offl-24-2"));
    }

    private Receipt receipt(Complaint complaint, boolean repeated) {
        return new Receipt(
                complaint.id(),
                complaint.reference(),
                FollowUpCode.of(keys, complaint.reference()).grouped(),
                complaint.receivedAt(),
                repeated);
    }
}
