package no.algoritmetilsyn.letter.redaction.file;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingFeatures;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.letter.redaction.raster.RasterFormat;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** The files of a case that came from outside, and what was left out of them for others. */
@Stateless
public class FileRedactions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DocumentFiles documents;

    @Inject
    ProceedingFeatures features;

    /** The files of the case of a proceeding that did not begin as a letter of ours, oldest first. */
    public List<RedactableFile> files(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.FILE_REDACT, proceeding == null ? null : proceeding.casefileId());
        Map<UUID, List<StoredFile>> byDocument = documents.of(proceeding.casefileId()).stream()
                .collect(Collectors.groupingBy(StoredFile::documentId, LinkedHashMap::new, Collectors.toList()));
        List<RedactableFile> files = new ArrayList<>();
        byDocument.values().stream()
                .filter(all -> all.stream().noneMatch(file -> file.isSource() || file.isOurs()))
                .forEach(all -> original(all).ifPresent(file -> files.add(of(files.size() + 1, file, all))));
        return files;
    }

    private static Optional<StoredFile> original(List<StoredFile> all) {
        return all.stream()
                .filter(file -> file.format() == VariantFormat.ORIGINAL)
                .findFirst();
    }

    private static RedactableFile of(int number, StoredFile file, List<StoredFile> all) {
        return new RedactableFile(
                number,
                file,
                RasterFormat.ofMediaType(file.mediaType()).orElse(null),
                all.stream()
                        .filter(each -> each.format() == VariantFormat.REDACTED)
                        .max(Comparator.comparing(StoredFile::createdAt))
                        .orElse(null));
    }

    /**
     * One of them.
     *
     * @return empty when the case has no such file
     */
    public Optional<RedactableFile> file(UUID proceedingId, UUID documentId) {
        return files(proceedingId).stream()
                .filter(file -> file.file().documentId().equals(documentId))
                .findFirst();
    }

    /**
     * The language of the marks in a file, which is not asked for where somebody goes through it: that of the proceeding that the
     * file came to, since a complainant writes as their complaint says; else that of the one in which it is gone through.
     */
    @AsksNobody("a part of a step, which asks")
    public LetterLanguage language(UUID proceedingId, UUID documentId) {
        UUID id = documents.proceedingOf(documentId).orElse(proceedingId);
        Proceeding proceeding = entities.find(Proceeding.class, id);
        return LetterLanguage.of(features.of(proceeding.kind()).language(id));
    }

    /** How many versions of a document have been made. */
    @AsksNobody("a part of a step, which asks")
    public int count(UUID documentId) {
        return entities.createQuery("select count(r) from FileRedaction r where r.documentId = :document", Long.class)
                .setParameter("document", documentId)
                .getSingleResult()
                .intValue();
    }
}
