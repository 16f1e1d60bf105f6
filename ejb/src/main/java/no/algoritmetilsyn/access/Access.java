package no.algoritmetilsyn.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;

/** Asks the table for the one who acts, and keeps the rows it looks at: relations, shields, declarations. */
@Stateless
@AsksNobody("it is the one that is asked")
public class Access {

    /**
     * SQL that holds for the cases an actor may see; {@code %s} is the column of the case id. Its parameters are {@code
     * :subjects}, {@code :actor}, {@code :organ} and {@code :now}. Every list of cases, tasks or hits filters by this and
     * nothing else, inside its query.
     */
    public static final String VISIBLE =
            """
            EXISTS (SELECT 1 FROM relations r WHERE r.casefile_id = %1$s AND r.subject_id IN (:subjects)
                      AND r.organ = :organ AND (r.until IS NULL OR r.until > :now))
            AND NOT EXISTS (SELECT 1 FROM shields s WHERE s.casefile_id = %1$s AND s.until IS NULL
                      AND NOT EXISTS (SELECT 1 FROM relations n WHERE n.casefile_id = %1$s AND n.subject_id = :actor
                                        AND (n.until IS NULL OR n.until > :now)))
            AND NOT EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = %1$s AND i.actor_id = :actor
                      AND i.ground <> 'NONE')
            """;

    private static final Map<Act, List<AccessTable.Rule>> BY_ACT =
            AccessTable.RULES.stream().collect(Collectors.groupingBy(AccessTable.Rule::act));

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    @Inject
    Event<Refusal> refused;

    /** Who acts now. */
    public Actor actor() {
        return current.get();
    }

    /**
     * Passes when the actor may do this, which has to do with no particular case.
     *
     * @throws AccessRefused when not
     */
    public void require(Act act) {
        require(act, null, Set.of());
    }

    /**
     * Passes when the actor may do this to the case.
     *
     * @throws AccessRefused when not
     */
    public void require(Act act, UUID casefileId) {
        require(act, casefileId, Set.of());
    }

    /**
     * Passes when the actor may do this, given what the caller has found true already.
     *
     * @param shown conditions the caller vouches for, such as {@link Condition#CODE_SHOWN}
     * @throws AccessRefused when not
     */
    public void require(Act act, UUID casefileId, Set<Condition> shown) {
        Set<Condition> missing = missing(actor(), act, casefileId, shown);
        if (missing == null || !missing.isEmpty()) {
            throw refusal(act, casefileId, rule(missing));
        }
    }

    /**
     * Tells that the actor is refused something, for those who find out what the table does not know.
     *
     * @return what to throw
     */
    public AccessRefused refusal(Act act, UUID casefileId, String rule) {
        refused.fire(new Refusal(actor(), act.name(), rule, casefileId));
        return new AccessRefused(act, rule, casefileId);
    }

    private static String rule(Set<Condition> missing) {
        return missing == null
                ? Refusal.NO_ROLE
                : missing.stream().sorted().map(Condition::name).collect(Collectors.joining("+"));
    }

    /** Whether the actor may do this to the case; for buttons and links. */
    public boolean may(Act act, UUID casefileId) {
        return Set.of().equals(missing(actor(), act, casefileId, Set.of()));
    }

    /**
     * What stands in the way of the actor, for pages and lists that say why something cannot be done; in one statement.
     *
     * @return by act {@link Refusal#NO_ROLE}, or names of conditions joined by {@code +}; acts that they may do are left out
     */
    public Map<Act, String> hindrances(Collection<Act> acts, UUID casefileId) {
        Actor actor = current.get();
        Set<Condition> holding = holding(actor, casefileId);
        var hindrances = new EnumMap<Act, String>(Act.class);
        for (Act act : acts) {
            Set<Condition> missing = nearest(rulesFor(actor, act), holding);
            if (missing == null || !missing.isEmpty()) {
                hindrances.put(act, rule(missing));
            }
        }
        return hindrances;
    }

    /** All that the actor may do to the case; for the buttons and links of a page, in one statement. */
    public Set<Act> allowed(UUID casefileId) {
        Actor actor = current.get();
        Set<Condition> holding = holding(actor, casefileId);
        var allowed = EnumSet.noneOf(Act.class);
        AccessTable.RULES.stream()
                .filter(rule -> actor.roles().contains(rule.role()))
                .filter(rule -> holding.containsAll(rule.conditions()))
                .forEach(rule -> allowed.add(rule.act()));
        return allowed;
    }

    /**
     * Why somebody else may not do this to the case, for whoever wants to give them the work.
     *
     * @param shown conditions the caller vouches for
     * @return the rule, as a refusal tells it; empty when they may
     */
    public Optional<String> hindrance(Actor other, Act act, UUID casefileId, Set<Condition> shown) {
        Set<Condition> missing = missing(other, act, casefileId, shown);
        return missing != null && missing.isEmpty() ? Optional.empty() : Optional.of(rule(missing));
    }

    /** What of the rule that comes nearest does not hold: nothing when the actor may, null when no rule is for them. */
    private Set<Condition> missing(Actor actor, Act act, UUID casefileId, Set<Condition> shown) {
        List<AccessTable.Rule> rules = rulesFor(actor, act);
        if (rules.stream().anyMatch(rule -> shown.containsAll(rule.conditions()))) {
            return Set.of();
        }
        if (rules.isEmpty()) {
            return null;
        }
        Set<Condition> holding = holding(actor, casefileId);
        holding.addAll(shown);
        return nearest(rules, holding);
    }

    private static List<AccessTable.Rule> rulesFor(Actor actor, Act act) {
        return BY_ACT.getOrDefault(act, List.of()).stream()
                .filter(rule -> actor.roles().contains(rule.role()))
                .toList();
    }

    private static Set<Condition> nearest(List<AccessTable.Rule> rules, Set<Condition> holding) {
        return rules.stream()
                .map(rule -> without(rule.conditions(), holding))
                .min(Comparator.comparing(Set::size))
                .orElse(null);
    }

    private static Set<Condition> without(Set<Condition> wanted, Set<Condition> holding) {
        return wanted.stream().filter(condition -> !holding.contains(condition)).collect(Collectors.toSet());
    }

    private Set<Condition> holding(Actor actor, UUID casefileId) {
        var holding = EnumSet.noneOf(Condition.class);
        if (settings.demo()) {
            holding.add(Condition.DEMO);
        }
        if (casefileId == null) {
            return holding;
        }
        Object[] row = (Object[]) entities.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM relations r WHERE r.casefile_id = :casefile
                                         AND r.subject_id IN (:subjects) AND r.organ = :organ
                                         AND (r.until IS NULL OR r.until > :now)),
                               EXISTS (SELECT 1 FROM relations r WHERE r.casefile_id = :casefile
                                         AND r.subject_id = :actor AND (r.until IS NULL OR r.until > :now)),
                               EXISTS (SELECT 1 FROM shields s WHERE s.casefile_id = :casefile AND s.until IS NULL),
                               EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = :casefile
                                         AND i.actor_id = :actor AND i.ground <> 'NONE'),
                               EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = :casefile
                                         AND i.actor_id = :actor AND i.ground = 'NONE' AND NOT EXISTS (
                                           SELECT 1 FROM names_read n WHERE n.casefile_id = :casefile
                                             AND n.actor_id = :actor AND n.first_read_at > i.declared_at))
                        """)
                .setParameter("casefile", casefileId)
                .setParameter("subjects", actor.subjects())
                .setParameter("organ", actor.organ().name())
                .setParameter("actor", actor.id())
                .setParameter("now", clock.instant())
                .getSingleResult();
        boolean related = (Boolean) row[0];
        boolean named = (Boolean) row[1];
        boolean shielded = (Boolean) row[2];
        boolean disqualified = (Boolean) row[3];
        boolean declared = (Boolean) row[4];
        add(holding, related, Condition.RELATED);
        add(holding, !shielded || named, Condition.UNSHIELDED);
        add(holding, !disqualified, Condition.NOT_DISQUALIFIED);
        add(holding, declared && !disqualified, Condition.DECLARED_IMPARTIAL);
        return holding;
    }

    private static void add(Set<Condition> holding, boolean holds, Condition condition) {
        if (holds) {
            holding.add(condition);
        }
    }

    /** Keeps that the actor has written something, so that another has to approve or review it. */
    public void wrote(UUID subjectId) {
        entities.createNativeQuery(
                        """
                        INSERT INTO authorships (subject_id, actor_id, since) VALUES (:subject, :actor, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("subject", subjectId)
                .setParameter("actor", actor().id())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * Passes when the actor has no part in writing what the act is about (four eyes).
     *
     * @param subjectId a proceeding or a part of one
     * @throws AccessRefused when they have
     */
    public void requireOtherAuthor(Act act, UUID casefileId, UUID subjectId) {
        boolean author = (Boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM authorships a WHERE a.subject_id = :subject AND a.actor_id = :actor)")
                .setParameter("subject", subjectId)
                .setParameter("actor", actor().id())
                .getSingleResult();
        if (author) {
            throw refusal(act, casefileId, Condition.NOT_AUTHOR.name());
        }
    }

    /** Opens a case to a person or a group, from now on. */
    public void relate(UUID casefileId, UUID subjectId, Relation.Capacity capacity, Organ organ, String reason) {
        entities.persist(new Relation(casefileId, subjectId, capacity, organ, clock.instant(), reason));
    }

    /** Narrows a case to those who are named in it as persons; the legal ground is printed where the case is withheld. */
    public void shield(UUID casefileId, Shield.Grade grade, String legalGround) {
        require(Act.CASEFILE_SHIELD, casefileId);
        entities.persist(new Shield(casefileId, grade, legalGround, clock.instant(), actor().id()));
        relate(casefileId, actor().id(), Relation.Capacity.OVERSEER, actor().organ(), legalGround);
    }
}
