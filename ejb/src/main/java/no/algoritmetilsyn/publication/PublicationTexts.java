package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.identity.PartyNames;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.redaction.Redaction;
import no.algoritmetilsyn.letter.redaction.Redactions;
import no.algoritmetilsyn.publication.step.ProposePublication.AboutRecord;

/** What a publication may say: of a letter that was gone through, without the name of a person, about records that are public. */
@Dependent
class PublicationTexts {

    @Inject
    Redactions redactions;

    @Inject
    LetterArrivals arrivals;

    @Inject
    PublicationLetters letters;

    @Inject
    PartyNames names;

    @Inject
    PublicRegister register;

    /**
     * The file of a letter that is shown.
     *
     * @param whole whether all of it is
     * @throws InvalidStep when nobody has gone through it, or what they found is something else
     */
    Redaction version(UUID letterId, boolean whole) {
        Optional<Redaction> newest = redactions.newest(letterId);
        if (newest.isEmpty() || whole && !newest.get().isWhole()) {
            throw InvalidStep.at("whole", "notLookedThrough");
        }
        if (!whole && newest.get().isWhole()) {
            throw InvalidStep.at("whole", "nothingLeftOut");
        }
        return newest.get();
    }

    /** The id of its file. */
    UUID file(Redaction version) {
        return version.isWhole() ? arrivals.pdf(letters.letter(version.letterId())) : version.variantId();
    }

    /**
     * The records that a publication is about.
     *
     * @throws InvalidStep for one that the public does not know
     */
    List<UUID> records(List<AboutRecord> named) {
        List<UUID> ids = named == null
                ? List.of()
                : named.stream().map(AboutRecord::record).distinct().toList();
        Collection<UUID> known = register.all(ids).keySet();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; named != null && i < named.size(); i++) {
            if (!known.contains(named.get(i).record())) {
                violations.add(Violation.at("/records/" + i + "/record", "unknown"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidStep(violations);
        }
        return ids;
    }

    /** @throws InvalidStep when title or summary names a person who is a party */
    void refuseNames(UUID proceedingId, String title, String summary) {
        List<Violation> violations = new ArrayList<>();
        if (names.isOneIn(title, proceedingId)) {
            violations.add(Violation.of("headline", "namesPerson"));
        }
        if (names.isOneIn(summary, proceedingId)) {
            violations.add(Violation.of("summary", "namesPerson"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidStep(violations);
        }
    }

    /** @throws StepRefused when what is shown names a person who is a party, in whichever of its parts */
    void refuseNames(UUID proceedingId, PublicationVersion version, Redaction shown) {
        String all = String.join("\n", version.title(), version.summary(), redactions.readable(shown));
        if (names.isOneIn(all, proceedingId)) {
            throw new StepRefused("namesPerson");
        }
    }
}
