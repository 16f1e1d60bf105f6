package no.algoritmetilsyn.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * The only sight that bodies and representatives have of a case: single files that were disclosed to them. What is done here
 * is logged by {@code casefile.DisclosedDocuments}, through which others come.
 */
@Stateless
public class Disclosures {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * Shows a file to somebody.
     *
     * @throws AccessRefused when the actor may not, or there is no such proceeding in their organ
     * @throws IllegalArgumentException when the file does not lie in the case of the proceeding, or is infected
     */
    public Disclosure disclose(NewDisclosure made) {
        return disclose(made, require(Act.DOCUMENT_DISCLOSE, made.proceedingId()));
    }

    /**
     * Shows a letter to the one to whom the actor sends it: somebody who may send it decides nothing by letting it be read.
     *
     * @throws AccessRefused when the actor may send no letter of the proceeding, or there is no such proceeding in their organ
     * @throws IllegalArgumentException when the file does not lie in the case of the proceeding
     */
    public Disclosure discloseLetter(NewDisclosure made) {
        return disclose(made, require(Act.LETTER_SEND, made.proceedingId()));
    }

    /**
     * Shows the print of a letter to the one to whom a step has sent it.
     *
     * @throws AccessRefused when the actor prints no letters
     * @throws IllegalArgumentException when the file does not lie in the case of the proceeding
     */
    public Disclosure disclosePrint(NewDisclosure made) {
        access.require(Act.LETTER_PRINT);
        return disclose(made, casefileOf(made.proceedingId()));
    }

    /**
     * Shows a file that somebody is given by an appeal, decided by either organ.
     *
     * @throws IllegalArgumentException when the file does not lie in the case of the proceeding, or is infected
     */
    @AsksNobody("a consequence of an appeal; the step that decides it asks")
    public Disclosure discloseAfterAppeal(NewDisclosure made) {
        return disclose(made, casefileOf(made.proceedingId()));
    }

    private UUID casefileOf(UUID proceedingId) {
        return (UUID) entities.createNativeQuery(
                        "SELECT p.casefile_id FROM proceedings p WHERE p.id = :proceeding", UUID.class)
                .setParameter("proceeding", proceedingId)
                .getSingleResult();
    }

    private Disclosure disclose(NewDisclosure made, UUID casefile) {
        List<?> documents = entities.createNativeQuery(
                        """
                        SELECT d.id FROM document_variants v JOIN documents d ON d.id = v.document_id
                        WHERE v.id = :variant AND d.casefile_id = :casefile AND v.scan_state <> 'INFECTED'
                        """,
                        UUID.class)
                .setParameter("variant", made.variantId())
                .setParameter("casefile", casefile)
                .getResultList();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("The case holds no file " + made.variantId() + " that can be shown");
        }
        var disclosure = new Disclosure(
                made, (UUID) documents.get(0), clock.instant(), access.actor().id());
        entities.persist(disclosure);
        return disclosure;
    }

    /**
     * Ends a disclosure now: from here on the recipient sees the file no more.
     *
     * @throws AccessRefused when the actor may not, or there is no such disclosure in a case of their organ
     */
    public Disclosure end(UUID id) {
        Disclosure disclosure = entities.find(Disclosure.class, id);
        require(Act.DOCUMENT_DISCLOSE, disclosure == null ? null : disclosure.proceedingId());
        disclosure.end(clock.instant());
        return disclosure;
    }

    /** The case of a proceeding of the actor's organ, or one that was handed over to it, in which they may do this. */
    private UUID require(Act act, UUID proceedingId) {
        List<?> cases = entities.createNativeQuery(
                        """
                        SELECT p.casefile_id FROM proceedings p WHERE p.id = :proceeding
                          AND (p.organ = :organ OR p.handed_over_at IS NOT NULL AND :organ = 'APPEAL_BODY')
                        """,
                        UUID.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("organ", access.actor().organ().name())
                .getResultList();
        UUID casefile = cases.isEmpty() ? null : (UUID) cases.get(0);
        access.require(act, casefile);
        return casefile;
    }

    /**
     * Passes when the file is disclosed today to the actor, or to an organisation or its employees for whom they speak today.
     * One that was not, and one that there is not, are refused alike.
     *
     * @throws AccessRefused when not
     */
    public void requireReading(UUID variantId) {
        access.require(Act.DISCLOSURE_READ, null, variantId);
    }
}
