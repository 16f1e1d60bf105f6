package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.NewDisclosure;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;

/** The rules of how documents are shown to the organisation of a proceeding, or to its employees. */
@Dependent
class DocumentReleases {

    /** Of several files of a document the one is shown in which what is not for others is hidden; of several of these the newest. */
    private static final List<VariantFormat> PREFERRED =
            List.of(VariantFormat.REDACTED, VariantFormat.ARCHIVE, VariantFormat.ORIGINAL);

    @PersistenceContext
    EntityManager entities;

    @Inject
    DisclosedDocuments disclosed;

    @Inject
    DocumentFiles documents;

    /** @throws StepRefused when there is nobody whose they are */
    void release(ReleaseDocuments step, StepRun run) {
        UUID organisation = organisation(run.id()).orElseThrow(() -> new StepRefused("noParty"));
        var kind = step.to() == ReleaseDocuments.Recipient.EMPLOYEES
                ? Recipient.Kind.EMPLOYEES
                : Recipient.Kind.ORGANISATION;
        entities.flush();
        for (UUID id : step.files()) {
            StoredFile file = documents.ofDocuments(List.of(id)).stream()
                    .filter(each -> each.scanState().mayBeOpened())
                    .min(Comparator.comparing((StoredFile each) -> PREFERRED.indexOf(each.format()))
                            .thenComparing(StoredFile::createdAt, Comparator.reverseOrder()))
                    .orElseThrow(() -> InvalidStep.at("files", "unknownFile"));
            run.created(disclosed.disclose(new NewDisclosure(
                    file.variantId(), run.id(), new Recipient(kind, organisation), step.ground(), null)));
        }
        run.detail("to", step.to().name());
    }

    private Optional<UUID> organisation(UUID proceedingId) {
        return entities.createQuery(
                        "select p.organisationId from Party p where p.proceedingId = :proceeding"
                                + " and p.organisationId is not null and p.until is null order by p.since",
                        UUID.class)
                .setParameter("proceeding", proceedingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
