package no.algoritmetilsyn.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
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

/** Asks the table for the one who acts. The rows it looks at are written by {@link AccessRows}. */
@Stateless
@AsksNobody("it is the one that is asked")
public class Access {

    /**
     * SQL that holds for the cases an actor may see; {@code %1$s} is the column of the case id. Its parameters are bound by
     * {@link #bindSight}. Every list of cases or tasks filters by this and nothing else, inside its query.
     */
    public static final String VISIBLE = visible("%1$s", ":actor", ":subjects", ":organ");

    private static final Map<Act, List<AccessTable.Rule>> BY_ACT =
            AccessTable.RULES.stream().collect(Collectors.groupingBy(AccessTable.Rule::act));

    @Inject
    CurrentActor current;

    @Inject
    ConditionQuery conditions;

    @Inject
    Event<Refusal> refused;

    /**
     * The same for any account, by expressions for the case, the account, the account with its groups (a list or a query),
     * and its organ.
     */
    public static String visible(String casefile, String actor, String subjects, String organ) {
        return ConditionSql.all(AccessTable.SEES_CASE, casefile, actor, subjects, organ);
    }

    /** Binds what {@link #VISIBLE} asks for in a query: the one who acts, and the moment. */
    public Query bindSight(Query query) {
        return conditions.bindSight(query, actor());
    }

    /** Who acts now. Asks no row, and pages ask it for each of their words: it begins no transaction. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Actor actor() {
        return current.get();
    }

    /**
     * Passes when the actor may do this, which has to do with no particular case.
     *
     * @throws AccessRefused when not
     */
    public void require(Act act) {
        require(act, null, null, Set.of());
    }

    /**
     * Passes when the actor may do this to the case.
     *
     * @throws AccessRefused when not
     */
    public void require(Act act, UUID casefileId) {
        require(act, casefileId, null, Set.of());
    }

    /**
     * Passes when the actor may do this to something.
     *
     * @param casefileId the case it belongs to; null when it belongs to none
     * @param subjectId what is decided on or read: a proceeding, a part of one, a version of a record, a file
     * @throws AccessRefused when not
     */
    public void require(Act act, UUID casefileId, UUID subjectId) {
        require(act, casefileId, subjectId, Set.of());
    }

    /**
     * Passes when the actor may do this to the case, given what the caller has found out or asks later.
     *
     * @throws AccessRefused when not
     */
    public void require(Act act, UUID casefileId, AssertedCondition vouched) {
        require(act, casefileId, null, Set.of(vouched.condition()));
    }

    /**
     * Passes when the actor may do this to something, given what the caller has found out or asks later.
     *
     * @throws AccessRefused when not
     */
    public void require(Act act, UUID casefileId, UUID subjectId, AssertedCondition vouched) {
        require(act, casefileId, subjectId, Set.of(vouched.condition()));
    }

    private void require(Act act, UUID casefileId, UUID subjectId, Set<Condition> vouched) {
        Set<Condition> missing = missing(act, casefileId, subjectId, vouched);
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
        return may(act, casefileId, null);
    }

    /** Whether the actor may do this to something; for buttons and links. */
    public boolean may(Act act, UUID casefileId, UUID subjectId) {
        return Set.of().equals(missing(act, casefileId, subjectId, Set.of()));
    }

    /**
     * What stands in the way of the actor, for pages and lists that say why something cannot be done.
     *
     * @return {@link Refusal#NO_ROLE}, or names of conditions joined by {@code +}; null when nothing does
     */
    public String missing(Act act, UUID casefileId, UUID subjectId) {
        Set<Condition> missing = missing(act, casefileId, subjectId, Set.of());
        return missing != null && missing.isEmpty() ? null : rule(missing);
    }

    /**
     * What stands in the way of the actor in several acts, in one statement.
     *
     * @return by act, as {@link #missing} tells it; acts that they may do are left out
     */
    public Map<Act, String> missing(Collection<Act> acts, UUID casefileId, UUID subjectId) {
        Actor actor = current.get();
        List<AccessTable.Rule> all =
                acts.stream().flatMap(act -> rulesFor(actor, act).stream()).toList();
        Set<Condition> holding = conditions.holding(actor, all, casefileId, subjectId);
        var missing = new EnumMap<Act, String>(Act.class);
        for (Act act : acts) {
            Set<Condition> nearest = nearest(rulesFor(actor, act), holding);
            if (nearest == null || !nearest.isEmpty()) {
                missing.put(act, rule(nearest));
            }
        }
        return missing;
    }

    /**
     * Why somebody else may not do this, for a colleague who wants to give them the work.
     *
     * @param vouched what is asked later; null for nothing
     * @return the rule, as a refusal tells it; empty when they may
     */
    public Optional<String> hindrance(
            Actor other, Act act, UUID casefileId, UUID subjectId, AssertedCondition vouched) {
        Set<Condition> missing =
                missing(other, act, casefileId, subjectId, vouched == null ? Set.of() : Set.of(vouched.condition()));
        return missing != null && missing.isEmpty() ? Optional.empty() : Optional.of(rule(missing));
    }

    /** All that the actor may do to the case; for the buttons and links of a page, in one statement. */
    public Set<Act> allowed(UUID casefileId) {
        return allowed(casefileId, null);
    }

    /** All that the actor may do to something in the case; for the buttons and links of a page, in one statement. */
    public Set<Act> allowed(UUID casefileId, UUID subjectId) {
        Actor actor = current.get();
        List<AccessTable.Rule> rules = AccessTable.RULES.stream()
                .filter(rule -> actor.roles().contains(rule.role()))
                .toList();
        Set<Condition> holding = conditions.holding(actor, rules, casefileId, subjectId);
        var allowed = EnumSet.noneOf(Act.class);
        rules.stream().filter(rule -> holding.containsAll(rule.conditions())).forEach(rule -> allowed.add(rule.act()));
        return allowed;
    }

    /** Whether a condition of the table holds for the actor in the case; for pages that say so. */
    public boolean holds(Condition condition, UUID casefileId) {
        return conditions.holds(current.get(), condition, casefileId);
    }

    private Set<Condition> missing(Act act, UUID casefileId, UUID subjectId, Set<Condition> vouched) {
        return missing(current.get(), act, casefileId, subjectId, vouched);
    }

    /** What of the rule that comes nearest does not hold: nothing when the actor may, null when no rule is for them. */
    private Set<Condition> missing(Actor actor, Act act, UUID casefileId, UUID subjectId, Set<Condition> vouched) {
        List<AccessTable.Rule> rules = rulesFor(actor, act);
        if (rules.stream().anyMatch(rule -> vouched.containsAll(rule.conditions()))) {
            return Set.of();
        }
        if (rules.isEmpty()) {
            return null;
        }
        Set<Condition> holding = conditions.holding(actor, rules, casefileId, subjectId);
        holding.addAll(vouched);
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

    /** Whether somebody has declared a ground of their own in the case (forvaltningsloven § 6). */
    public boolean isDisqualified(UUID actorId, UUID casefileId) {
        return conditions.isDisqualified(actorId, casefileId);
    }
}
