package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Complainant;
import no.algoritmetilsyn.casefile.Complainants;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * Decisions about a body that rest on a complaint: the complainant may appeal them where they are a party to the case (forvaltningsloven § 28),
 * within the time that runs from the day on which they were told (§ 29).
 */
@Dependent
class OthersDecisions {

    /** What can be appealed, and the party who may. */
    record Found(Appealable.Matter matter, AppealParty appellant) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    Links links;

    @Inject
    Complainants complainants;

    @Inject
    LetterArrivals letters;

    /** Those of a complaint that its complainant was told of, in the same case. */
    List<Found> of(UUID complaint) {
        Proceeding found = entities.find(Proceeding.class, complaint);
        return links.of(List.of(complaint)).stream()
                .filter(link -> link.to().equals(complaint) && link.relation() == Link.Relation.RESTS_ON)
                .map(link -> entities.find(Proceeding.class, link.from()))
                .filter(decision -> decision.kind() == ProceedingKind.DECISION)
                .filter(decision -> decision.casefileId().equals(found.casefileId()))
                .flatMap(decision -> party(decision, complaint).stream())
                .toList();
    }

    /** The one that is called so. */
    Optional<Found> named(UUID complaint, String reference) {
        return of(complaint).stream()
                .filter(found -> found.matter().appealed().reference().equalsIgnoreCase(reference.trim()))
                .findFirst();
    }

    private Optional<Found> party(Proceeding decision, UUID complaint) {
        return complainants.of(decision.id()).stream()
                .filter(one -> one.complaintId().equals(complaint) && one.isParty())
                .findFirst()
                .flatMap(one -> found(decision, one));
    }

    private Optional<Found> found(Proceeding decision, Complainant one) {
        return appeals.decided(ProceedingKind.DECISION, decision.id()).flatMap(matter -> toldOn(
                        decision.id(), one, matter)
                .map(day -> new Found(
                        new Appealable.Matter(matter.appealed().arrivedOn(day), matter.addressee(), matter.points()),
                        AppealParty.person(
                                one.identityId(), one.reference(), written(one.language()), Appellant.PARTY))));
    }

    /** The last letter about what is appealed that reached them. */
    private Optional<LocalDate> toldOn(UUID decision, Complainant one, Appealable.Matter matter) {
        return letters.sent(decision, Addressee.person(one.identityId())).stream()
                .flatMap(letter -> letters.arrivedOn(letter.id()).stream())
                .filter(day -> !day.isBefore(matter.appealed().decidedOn()))
                .reduce((earlier, later) -> later);
    }

    /** A letter about an appeal is written in Norwegian. */
    private static LetterLanguage written(String tag) {
        return tag.equals(LetterLanguage.NN.tag()) ? LetterLanguage.NN : LetterLanguage.NB;
    }
}
