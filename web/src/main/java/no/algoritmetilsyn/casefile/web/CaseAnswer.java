package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.deadline.web.DeadlineAnswer;
import no.algoritmetilsyn.document.ScanState;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.JournalRow;

/**
 * A case with all that lies in it, as far as the caller may see it.
 *
 * @param number {@code 2026/123}
 * @param title for the staff
 * @param links between its proceedings, and to and from others
 * @param documents oldest first
 * @param events all that was done, oldest first
 */
record CaseAnswer(
        UUID id,
        String number,
        String title,
        Casefile.Status status,
        List<ProceedingLine> proceedings,
        List<LinkAnswer> links,
        List<PartyAnswer> parties,
        List<DeadlineAnswer> deadlines,
        List<Document> documents,
        List<Entry> journal,
        List<Event> events) {

    /**
     * A file.
     *
     * @param mediaType found from the bytes
     * @param size in bytes
     * @param sha256 64 hexadecimal digits
     * @param state whether it has been looked at
     */
    record Document(UUID id, String name, String mediaType, long size, String sha256, ScanState state) {

        static Document of(StoredFile file) {
            return new Document(
                    file.variantId(), file.fileName(), file.mediaType(), file.size(), file.sha256(), file.scanState());
        }
    }

    /**
     * An entry of the journal.
     *
     * @param number {@code 2026/123-4}
     * @param date of the document
     */
    record Entry(String number, JournalEntry.Kind kind, String title, LocalDate date) {

        static Entry of(JournalRow row) {
            return new Entry(row.number(), row.kind(), row.title(), row.documentDate());
        }
    }

    /**
     * Something that was done.
     *
     * @param action what, such as {@code COMPLAINT_RECEIVED}
     * @param actorKind what kind of actor, such as {@code ACCOUNT}
     * @param actor who; left out when nobody is known
     * @param subject what it was done to
     * @param detail codes, ids, numbers and dates that tell more
     */
    record Event(
            Instant at,
            String action,
            String actorKind,
            @Nullable UUID actor,
            @Nullable UUID subject,
            Map<String, String> detail) {

        static Event of(AuditEvent event) {
            return new Event(
                    event.at(), event.action(), event.actorKind(), event.actorId(), event.subjectId(), event.detail());
        }
    }
}
