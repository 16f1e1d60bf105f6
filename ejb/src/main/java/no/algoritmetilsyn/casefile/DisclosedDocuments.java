package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Disclosure;
import no.algoritmetilsyn.access.Disclosures;
import no.algoritmetilsyn.access.NewDisclosure;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.custody.Custody;

/** Shows single files of cases to bodies, representatives and persons, and keeps who was shown what and who has read it. */
@Stateless
@AsksNobody("Disclosures asks for each of them")
public class DisclosedDocuments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Disclosures disclosures;

    @Inject
    Audit audit;

    @Inject
    DocumentFiles documents;

    @Inject
    Custody custody;

    /**
     * Shows a file to somebody.
     *
     * @return id of the disclosure
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor may not
     * @throws IllegalArgumentException when the file does not lie in the case of the proceeding, or is infected
     */
    public UUID disclose(NewDisclosure made) {
        return shown(disclosures.disclose(made), made.recipient());
    }

    /**
     * Shows a letter to the one to whom the actor sends it.
     *
     * @return id of the disclosure
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor may send no letter of the proceeding
     */
    public UUID discloseLetter(NewDisclosure made) {
        return shown(disclosures.discloseLetter(made), made.recipient());
    }

    /**
     * Shows the print of a letter to the one to whom a step has sent it.
     *
     * @return id of the disclosure
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor prints no letters
     */
    public UUID disclosePrint(NewDisclosure made) {
        return shown(disclosures.disclosePrint(made), made.recipient());
    }

    /**
     * Shows a file that somebody is given by an appeal.
     *
     * @return id of the disclosure
     */
    public UUID discloseAfterAppeal(NewDisclosure made) {
        return shown(disclosures.discloseAfterAppeal(made), made.recipient());
    }

    private UUID shown(Disclosure disclosure, Recipient recipient) {
        custody.sent(disclosure.variantId(), recipient);
        log(
                disclosure,
                "DOCUMENT_DISCLOSED",
                Map.of(
                        "file", disclosure.variantId().toString(),
                        "recipientKind", recipient.kind().name(),
                        "recipient", recipient.id().toString()));
        return disclosure.id();
    }

    /**
     * Ends a disclosure now.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor may not
     */
    public void end(UUID id) {
        Disclosure disclosure = disclosures.end(id);
        log(
                disclosure,
                "DISCLOSURE_ENDED",
                Map.of("file", disclosure.variantId().toString()));
    }

    private void log(Disclosure disclosure, String action, Map<String, String> detail) {
        Proceeding proceeding = entities.find(Proceeding.class, disclosure.proceedingId());
        // A document that an appeal gives is shown by law: the officer of the appeal body has taken no part at the
        // first instance.
        Actor actor = proceeding.kind() == ProceedingKind.PARTY_ACCESS
                ? access.actor().inConsequence()
                : access.actor();
        audit.append(proceeding.casefileId(), actor, action, proceeding.subject(), detail);
    }

    /**
     * What a file is, for somebody it is disclosed to today; {@link DocumentFiles#write} then gives its bytes. A file that does
     * not exist is refused like one that the asker is not shown.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when it is not
     */
    public StoredFile open(UUID variantId) {
        disclosures.requireReading(variantId);
        UUID casefile = (UUID) entities.createNativeQuery(
                        """
                        SELECT d.casefile_id FROM document_variants v JOIN documents d ON d.id = v.document_id
                        WHERE v.id = :variant
                        """,
                        UUID.class)
                .setParameter("variant", variantId)
                .getSingleResult();
        audit.append(casefile, access.actor(), "DISCLOSURE_READ", AuditSubject.document(variantId), Map.of());
        return documents.open(variantId);
    }
}
