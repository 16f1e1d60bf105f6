package no.algoritmetilsyn.partyaccess;

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
import no.algoritmetilsyn.partyaccess.step.Outcome;

/** What requests for access tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class PartyAccessFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessRequests requests;

    @Inject
    LetterArrivals arrivals;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.PARTY_ACCESS;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select r.id, r.state from AccessRequest r where r.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        AccessRequest request = requests.request(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("scope", request.scope());
        facts.put("receivedOn", request.receivedOn());
        facts.put("ruledOn", request.ruledOn());
        facts.putAll(told(requests.standing(id)));
        facts.put("endReason", request.endReason());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** What the party was told of each document; what is not known is null. */
    static Map<String, Object> told(List<AccessRuling> rulings) {
        var facts = new LinkedHashMap<String, Object>();
        rulings.stream().filter(ruling -> ruling.outcome() != Outcome.OUTSIDE).forEach(ruling -> {
            String name = "document" + ruling.number();
            facts.put(name, ruling.title());
            facts.put(name + "Outcome", ruling.outcome());
            facts.put(name + "Provision", ruling.provision());
            facts.put(name + "GivenOn", ruling.givenOn());
        });
        return facts;
    }

    @Override
    public String language(UUID id) {
        return requests.request(id).asker().language().tag();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        return entities.createQuery("select r.id, r.text from AccessRequest r where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Words((String) row[1], Map.of())));
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }
}
