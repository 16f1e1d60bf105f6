package no.algoritmetilsyn.publication.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.publication.Finality;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedKind;

/**
 * Something that is published, as everybody sees it.
 *
 * @param language of title and summary: {@code nb} or {@code nn}
 * @param caseNumber by which the case can be asked for
 * @param decidedOn day on which the letter was sent
 * @param standing whether it can still change
 * @param settledOn day from which it is changed or annulled, or stands after an appeal
 * @param corrections what was corrected since it was published, oldest first
 * @param algorithms records of the register that it is about
 * @param document address of the letter as PDF
 */
record PublicationAnswer(
        UUID id,
        PublishedKind kind,
        String title,
        String summary,
        String language,
        String organisationNumber,
        String organisation,
        String caseNumber,
        LocalDate decidedOn,
        Instant publishedAt,
        Instant changedAt,
        Finality standing,
        @Nullable LocalDate settledOn,
        List<Correction> corrections,
        List<UUID> algorithms,
        String document) {

    /** Something that was corrected. */
    record Correction(Instant at, String note) {}

    static PublicationAnswer of(PublishedDecision decision) {
        return new PublicationAnswer(
                decision.id(),
                decision.kind(),
                decision.title(),
                decision.summary(),
                decision.writtenForm().language(),
                decision.organisationNumber(),
                decision.organisationName(),
                decision.caseNumber(),
                decision.decidedOn(),
                decision.publishedAt(),
                decision.changedAt(),
                decision.finality(),
                decision.settledOn(),
                decision.corrections().stream()
                        .map(each -> new Correction(each.at(), each.note()))
                        .toList(),
                decision.records(),
                "/vedtak/dokument/" + decision.id() + ".pdf");
    }
}
