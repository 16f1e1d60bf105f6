package no.algoritmetilsyn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.platform.Settings;

/** Asks the database which conditions of the access table hold. */
@Dependent
class ConditionQuery {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    @Inject
    ReadOnce readOnce;

    /** Whether a condition of a case, or of something in it, holds for an actor. */
    private record Question(Condition condition, UUID actor, UUID about) {}

    /** Those of the conditions of the rules that hold, asked in one statement, or in none when the database knows none. */
    Set<Condition> holding(Actor actor, List<AccessTable.Rule> rules, UUID casefileId, UUID subjectId) {
        Set<Condition> holding =
                holding(actor, rules.stream().flatMap(rule -> rule.conditions().stream()), casefileId, subjectId);
        if (settings.demo()) {
            holding.add(Condition.DEMO);
        }
        return holding;
    }

    /** Whether one of them holds for a case. */
    boolean holds(Actor actor, Condition condition, UUID casefileId) {
        return !holding(actor, Stream.of(condition), casefileId, null).isEmpty();
    }

    private Set<Condition> holding(Actor actor, Stream<Condition> conditions, UUID casefileId, UUID subjectId) {
        var holding = EnumSet.noneOf(Condition.class);
        Map<Question, String> all = new LinkedHashMap<>();
        conditions.sorted().forEach(condition -> {
            if (casefileId != null && ConditionSql.isOfCase(condition)) {
                all.put(
                        new Question(condition, actor.id(), casefileId),
                        ConditionSql.of(condition, ":casefile", ":actor", ":subjects", ":organ"));
            } else if (subjectId != null && ConditionSql.isOfSubject(condition)) {
                all.put(
                        new Question(condition, actor.id(), subjectId),
                        ConditionSql.ofSubject(condition, ":about", ":actor"));
            }
        });
        Map<Question, String> unknown = new LinkedHashMap<>(all);
        unknown.keySet().removeIf(readOnce::knows);
        Map<Question, Boolean> asked = ask(unknown, actor, casefileId, subjectId);
        all.keySet().stream()
                .filter(question -> readOnce.of(question, () -> asked.get(question)))
                .forEach(question -> holding.add(question.condition()));
        return holding;
    }

    private Map<Question, Boolean> ask(Map<Question, String> questions, Actor actor, UUID casefileId, UUID subjectId) {
        Map<Question, Boolean> answers = new HashMap<>();
        if (!questions.isEmpty()) {
            Object[] row = (Object[])
                    query("SELECT " + String.join(",\n", questions.values()) + ", true", actor, casefileId, subjectId)
                            .getSingleResult();
            int column = 0;
            for (Question question : questions.keySet()) {
                answers.put(question, (Boolean) row[column++]);
            }
        }
        return answers;
    }

    Query bindSight(Query query, Actor actor) {
        return query.setParameter("subjects", actor.subjects())
                .setParameter("actor", actor.id())
                .setParameter("organ", actor.organ().name())
                .setParameter("now", clock.instant());
    }

    private Query query(String sql, Actor actor, UUID casefileId, UUID subjectId) {
        Query query = entities.createNativeQuery(sql);
        Map<String, Supplier<Object>> values = Map.of(
                "casefile", () -> casefileId,
                "about", () -> subjectId,
                "actor", actor::id,
                "subjects", actor::subjects,
                "organ", () -> actor.organ().name(),
                "now", clock::instant,
                "today", clock::today);
        query.getParameters()
                .forEach(parameter -> query.setParameter(
                        parameter.getName(), values.get(parameter.getName()).get()));
        return query;
    }

    /** Whether somebody has declared a ground of their own in the case (forvaltningsloven § 6). */
    boolean isDisqualified(UUID actorId, UUID casefileId) {
        return !(Boolean) entities.createNativeQuery("SELECT "
                        + ConditionSql.of(Condition.NOT_DISQUALIFIED, ":casefile", ":actor", ":actor", ":actor"))
                .setParameter("casefile", casefileId)
                .setParameter("actor", actorId)
                .getSingleResult();
    }
}
