package no.algoritmetilsyn.ban;

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

/** What interim bans tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class BanFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Bans bans;

    @Inject
    LetterArrivals arrivals;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.BAN;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select b.id, b.state from Ban b where b.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Ban ban = bans.ban(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organisationNumber", ban.directedAt().organisationNumber());
        facts.putAll(told(ban, bans));
        facts.put("statements", bans.statements(id).size());
        bans.reviews(id).stream()
                .filter(review -> review.sentAt() != null)
                .forEach(review -> facts.put("result", review.result()));
        facts.put("endReason", ban.endReason());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** What the body was told of its ban; what is not known is null. */
    static Map<String, Object> told(Ban ban, Bans bans) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", ban.title());
        facts.put("system", ban.system());
        facts.put("forbiddenUse", ban.forbiddenUse());
        facts.put("endsEarlier", ban.endsEarlier());
        facts.put("imposedOn", ban.imposedOn());
        facts.put("statementUntil", ban.statementUntil());
        facts.put("lastDay", ban.lastDay());
        facts.put("suspended", bans.isSuspendedToday(ban));
        return facts;
    }

    @Override
    public String language(UUID id) {
        return bans.ban(id).directedAt().writtenForm().language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        return entities.createQuery(
                        "select b.id, b.title, b.system, b.forbiddenUse from Ban b where b.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Words((String) row[1], Map.of("forbidden", row[2] + "\n" + row[3]))));
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }
}
