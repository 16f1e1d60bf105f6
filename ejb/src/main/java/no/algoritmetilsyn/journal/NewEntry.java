package no.algoritmetilsyn.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an entry is made of.
 *
 * @param titlePublic what the public journal shows: no name, nothing secret
 * @param documentDate the date the document itself bears
 * @param at when it was received or sent; null for a letter that has a number and is not sent yet
 * @param correspondentId identity of the sender or receiver; null for somebody anonymous
 * @param organisationId the organisation that is sender or receiver; null for none
 * @param documents the first is the main document; empty when the text lies with the subject itself
 * @param journalShieldGround law that hides journal data, or null
 * @param documentExemptionGround law that is expected to exempt the document, or null
 */
public record NewEntry(
        UUID casefileId,
        JournalEntry.Kind kind,
        String titleInternal,
        String titlePublic,
        LocalDate documentDate,
        Instant at,
        String subjectKind,
        UUID subjectId,
        UUID correspondentId,
        UUID organisationId,
        List<UUID> documents,
        String journalShieldGround,
        String documentExemptionGround) {

    /** One whose correspondent is no organisation. */
    public NewEntry(
            UUID casefileId,
            JournalEntry.Kind kind,
            String titleInternal,
            String titlePublic,
            LocalDate documentDate,
            Instant at,
            String subjectKind,
            UUID subjectId,
            UUID correspondentId,
            List<UUID> documents,
            String journalShieldGround,
            String documentExemptionGround) {
        this(
                casefileId,
                kind,
                titleInternal,
                titlePublic,
                documentDate,
                at,
                subjectKind,
                subjectId,
                correspondentId,
                null,
                documents,
                journalShieldGround,
                documentExemptionGround);
    }
}
