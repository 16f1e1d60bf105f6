package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.FactRows;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.letter.desk.LetterArrivals;

/** What appeals tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class AppealFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    LetterArrivals arrivals;

    @Inject
    OtherParties parties;

    @Inject
    AppealShipments shipments;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.APPEAL;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select a.id, a.state from DecisionAppeal a where a.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        DecisionAppeal appeal = appeals.appeal(id);
        var facts = new LinkedHashMap<String, Object>();
        Appealed appealed = appeal.appealed();
        facts.put("appealed", appealed.reference());
        facts.put("decidedOn", appealed.decidedOn());
        facts.put("organisationNumber", appeal.appellant().organisationNumber());
        facts.put("capacity", appeal.appellant().capacity());
        facts.put("postedOn", appeal.filing().postedOn());
        facts.put("receivedOn", appeal.receivedOn());
        facts.put("mendUntil", appeal.mendUntil());
        appeals.assessed(id).ifPresent(assessed -> {
            facts.put("conclusion", assessed.conclusion());
            facts.put("lastDay", assessed.lastDay());
            facts.put("barredAfter", assessed.barOn());
            facts.put("detrimentUntil", assessed.detrimentOn());
            facts.put("receipt", assessed.receiptHash());
        });
        parties.of(id).forEach(party -> {
            String name = "party" + party.number();
            facts.put(name, party.name());
            facts.put(name + "Role", party.role());
            facts.put(name + "Told", party.toldOn());
            facts.put(name + "Limit", party.limitOn());
            facts.put(name + "LeftOut", party.leftOutReason());
        });
        parties.statements(id)
                .forEach(said -> facts.merge(
                        "party" + said.partyNumber() + "Said", said.text(), (one, more) -> one + "\n\n" + more));
        facts.put("appealBody", appeal.appealBody());
        shipments.of(id).forEach(sent -> {
            String name = "papers" + sent.number();
            facts.put(name + "SentOn", sent.sentOn());
            facts.put(name + "Carrier", sent.carrier());
            shipments.papers(sent.id()).stream()
                    .filter(paper -> paper.leftOut() == null)
                    .forEach(paper -> facts.put(name + "Sha256of" + paper.number(), paper.sha256()));
        });
        // What is drafted is nobody's but of those who write it: it holds when it is carried out.
        if (appeal.carriedOutOn() != null) {
            facts.put("result", appeal.ruling().result());
            facts.put("amountAfter", appeal.ruling().amountAfter());
            facts.put("useAfter", appeal.ruling().useAfter());
            facts.put("lastDayAfter", appeal.ruling().lastDayAfter());
            facts.put("decidedUnder", appeal.ruling().decidedUnder());
            facts.put("carriedOutOn", appeal.carriedOutOn());
        }
        facts.put("ending", appeal.ending());
        facts.put("withdrawnBy", appeal.withdrawnBy());
        facts.put("withdrawnOn", appeal.withdrawnOn());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public String language(UUID id) {
        return appeals.appeal(id).appellant().language().tag();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        return entities.createQuery(
                        "select a.id, a.appealed.title, a.filing.text from DecisionAppeal a where a.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Words((String) row[1], Map.of("appeal", (String) row[2]))));
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }
}
