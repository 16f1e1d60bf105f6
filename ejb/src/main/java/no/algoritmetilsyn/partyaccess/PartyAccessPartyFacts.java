package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.partyaccess.step.Outcome;

/** What the party that has asked is told: what it asked for, and what was ruled about each document. */
@ApplicationScoped
public class PartyAccessPartyFacts implements PartyFacts {

    @Inject
    AccessRequests requests;

    @Inject
    Laws laws;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.PARTY_ACCESS;
    }

    @Override
    public PartyMatter matter(UUID id) {
        AccessRequest request = requests.request(id);
        Map<String, Object> facts = PartyAccessFacts.told(requests.standing(id));
        facts.values().removeIf(Objects::isNull);
        return new PartyMatter(request.text(), null, null, null, false, null, facts);
    }

    /** A point for each document that it was told of, with the provision and the reason where something is withheld. */
    @Override
    public PartyRecord record(UUID id) {
        AccessRequest request = requests.request(id);
        List<PartyRecord.Point> points = requests.standing(id).stream()
                .filter(ruling -> ruling.outcome() != Outcome.OUTSIDE)
                .map(ruling -> new PartyRecord.Point(
                        ruling.number(),
                        words(ruling, request),
                        new PartyRecord.Word("partyaccess.toldOutcome", told(ruling)),
                        false,
                        null,
                        List.of()))
                .toList();
        return new PartyRecord(points, List.of());
    }

    private String words(AccessRuling ruling, AccessRequest request) {
        String title = ruling.title() == null ? "-" : ruling.title();
        return ruling.isRefused()
                ? title + "\n"
                        + laws.provision(ruling.provision())
                                .citation(request.asker().language().tag()) + ". " + ruling.reason()
                : title;
    }

    private static ToldOutcome told(AccessRuling ruling) {
        return ruling.givenOn() == null ? ToldOutcome.valueOf(ruling.outcome().name()) : ToldOutcome.GIVEN_LATER;
    }

    /** What a party is told of a document. */
    public enum ToldOutcome {
        AS_IS,
        REDACTED,
        REFUSED,
        /** An appeal has given it. */
        GIVEN_LATER
    }
}
