package no.algoritmetilsyn.fine;

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

/** What fines tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class FineFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Fines fines;

    @Inject
    FineSuspensions suspensions;

    @Inject
    LetterArrivals arrivals;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.FINE;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select f.id, f.state from Fine f where f.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Fine fine = fines.fine(id);
        List<FinePayment> payments = fines.payments(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organisationNumber", fine.body().organisationNumber());
        facts.put("title", fine.title());
        facts.put("regime", fine.regime());
        facts.put("decidedAmount", fine.decidedAmount());
        facts.put("amount", fine.amount());
        facts.put("paid", payments.stream().mapToInt(FinePayment::amount).sum());
        facts.put("repaid", fines.repaid(id));
        facts.put("owedBack", fines.owedBack(fine));
        facts.put("paidLate", payments.stream().anyMatch(FinePayment::late));
        facts.put("interest", payments.stream().anyMatch(FinePayment::interest));
        facts.put("finalOn", fine.finalOn());
        facts.put("dueOn", fine.dueOn());
        facts.put("suspended", suspensions.isOnToday(fine));
        facts.put("collector", fine.collector());
        facts.put("collectedOn", fine.collectedOn());
        facts.put("endReason", fine.endReason());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public String language(UUID id) {
        return fines.fine(id).body().writtenForm().language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        return entities.createQuery("select f.id, f.title from Fine f where f.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Words((String) row[1], Map.of())));
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }
}
