package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.NewDisclosure;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.appeal.Appealed;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.casefile.DisclosedDocuments;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.identity.Organisation;

/** What of refusals of access can be appealed, and the documents that an appeal gives (forvaltningsloven §§ 21, 28, 34). */
@ApplicationScoped
public class AccessAppealed implements Appealable {

    /** The basis on which access is given or refused; it says whose the appeal is. */
    private static final String BASIS = "fvl67-18";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessRequests requests;

    @Inject
    AccessDeadlines deadlines;

    @Inject
    CasePapers papers;

    @Inject
    DisclosedDocuments disclosed;

    @Inject
    ConsequenceLog log;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.PARTY_ACCESS;
    }

    /** That somebody sees a document cannot be appealed; that they do not, can. The points are the documents that are refused. */
    @Override
    public Optional<Matter> decided(UUID id) {
        AccessRequest request = requests.request(id);
        List<AccessRuling> refused = requests.refused(id);
        return refused.isEmpty() ? Optional.empty() : Optional.of(matter(request, refused));
    }

    private Matter matter(AccessRequest request, List<AccessRuling> refused) {
        return new Matter(
                new Appealed(
                        request.id(),
                        ProceedingKind.PARTY_ACCESS,
                        request.reference(),
                        request.text(),
                        request.regime().equals("fvl25") ? "fvl25-46" : BASIS,
                        request.regime(),
                        request.ruledOn(),
                        deadlines.appeal(request.id()).map(Deadline::startDate).orElse(request.ruledOn()),
                        null),
                party(request),
                refused.stream().collect(Collectors.toMap(AccessRuling::number, ruling -> request.ruledOn())));
    }

    private AppealParty party(AccessRequest request) {
        Asker asker = request.asker();
        if (asker.organisationId() == null) {
            String complaint =
                    entities.find(Proceeding.class, request.askedIn()).reference();
            return AppealParty.person(asker.identityId(), complaint, asker.language(), Appellant.PARTY);
        }
        Organisation organisation = entities.find(Organisation.class, asker.organisationId());
        return new AppealParty(
                organisation.id(), organisation.number(), organisation.name(), asker.language(), Appellant.PARTY);
    }

    /** What is remitted the first instance rules on once more. */
    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.PARTY_ACCESS && appeal.result() != AppealResult.REMITTED) {
            Set<Integer> named = appeal.points().stream().map(Point::number).collect(Collectors.toSet());
            AccessRequest request = requests.request(appeal.appealedId());
            requests.refused(request.id()).stream()
                    .filter(ruling -> appeal.result() == AppealResult.ANNULLED || named.contains(ruling.number()))
                    .forEach(ruling -> give(request, ruling, appeal));
        }
    }

    private void give(AccessRequest request, AccessRuling ruling, AppealDecided appeal) {
        CasePaper paper = papers.of(request).stream()
                .filter(one -> one.documentId().equals(ruling.documentId()))
                .findFirst()
                .orElse(null);
        // Who has reported stays hidden whatever is decided about a document (arbeidsmiljøloven § 2 A-7).
        boolean kept = paper == null || paper.nature() == CasePaper.Nature.SOURCE || paper.asIs() == null;
        if (!kept) {
            ruling.give(appeal.on(), appeal.reference());
            disclosed.discloseAfterAppeal(new NewDisclosure(
                    paper.asIs(), request.id(), request.asker().recipient(), AccessHandling.GROUND, null));
        }
        log.add(
                request.id(),
                kept ? "PARTY_ACCESS_WITHHELD_BY_LAW" : "PARTY_ACCESS_GIVEN_AFTER_APPEAL",
                Map.of("document", Integer.toString(ruling.number())));
    }
}
