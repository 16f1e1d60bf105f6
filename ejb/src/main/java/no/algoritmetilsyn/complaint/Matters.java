package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.platform.Sql;

/** Tells in few words what a complaint is about: by the register where it is known there, else as it was written. */
@Stateless
@AsksNobody("a part of the step that takes a complaint in")
public class Matters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Algorithms algorithms;

    /** What it is about. */
    public Matter of(Submission submission, Instant receivedAt) {
        About about = submission.about();
        Optional<AlgorithmRow> known = Optional.ofNullable(about.algorithmId()).flatMap(algorithms::find);
        if (known.isPresent()) {
            AlgorithmRow use = known.get();
            return new Matter(use.name(), use.organisation(), use.organisationNumber(), receivedAt);
        }
        String number = blankToNull(about.organisationNumber());
        String written = blankToNull(about.description());
        return new Matter(written == null ? submission.text() : written, name(number), number, receivedAt);
    }

    /** Title of the case that is opened for it, as the staff reads it. */
    static String title(String reference, Submission submission, Matter matter) {
        String title = name(submission) + " " + reference;
        return submission.about().algorithmId() == null
                ? title
                : title + ": " + matter.title() + ", " + matter.organisation();
    }

    /** What the staff calls such a thing. */
    static String name(Submission submission) {
        return submission.error() == null ? "Klage" : "Melding om feil i registeret";
    }

    /** Title for the public journal: nothing of what was written. */
    static String publicTitle(Submission submission) {
        return submission.error() == null ? "Klage på bruk av algoritme" : "Melding om feil i algoritmeregisteret";
    }

    /** The name of an organisation, as the authority or the register has it; null when neither does. */
    private String name(String number) {
        return number == null
                ? null
                : (String) Sql.value(
                        entities,
                        """
                        SELECT coalesce(
                          (SELECT o.name FROM organisations o WHERE o.number = ?),
                          (SELECT r.organisation FROM algorithm_records r WHERE r.organisation_number = ?
                             AND r.published IS NOT NULL AND NOT r.restricted ORDER BY r.id LIMIT 1))
                        """,
                        number,
                        number);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
