package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What the forms of some steps begin with, so that nobody has to type what is known. */
@Dependent
class DecisionForms {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    DecisionKinds kinds;

    @Inject
    GroundSources sources;

    @Inject
    DecisionRules rules;

    @Inject
    Links links;

    @Inject
    Laws laws;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    InformationDuty duty;

    @Inject
    AuthorityClock clock;

    /** The draft as it stands; before there is one, what it was opened from and the usual limit. */
    Map<String, String> notice(UUID id) {
        Decision decision = decisions.decision(id);
        var form = new HashMap<String, String>();
        put(form, "intended", decision.intended());
        put(form, "dailyPenalty", decision.noticedRate());
        form.putAll(kinds.of(decision).drafted(id, true));
        put(form, "limit", decision.commentUntil() == null ? usualLimit(decision) : decision.commentUntil());
        List<DecisionGround> grounds = decisions.grounds(id);
        for (int i = 0; i < grounds.size(); i++) {
            DecisionGround ground = grounds.get(i);
            put(form, "grounds-" + i + "-source", sources.reference(ground));
            put(form, "grounds-" + i + "-facts", ground.facts());
            put(
                    form,
                    "grounds-" + i + "-provision",
                    laws.provision(ground.provision()).citation("nb"));
        }
        if (grounds.isEmpty()) {
            openedFrom(id).ifPresent(source -> beginWith(source, form));
        }
        form.putIfAbsent("grounds-rows", Integer.toString(Math.max(1, grounds.size())));
        return form;
    }

    private LocalDate usualLimit(Decision decision) {
        LocalDate usual = calculator
                .calculate(DecisionDeadlines.HEARING, Start.on(StartKind.DISPATCHED, clock.today()), null)
                .dueDate();
        LocalDate shortest = rules.shortestHearing(decision);
        return usual.isBefore(shortest) ? shortest : usual;
    }

    private Optional<UUID> openedFrom(UUID id) {
        return links.of(List.of(id)).stream()
                .filter(link -> link.from().equals(id) && link.relation() == Link.Relation.RESTS_ON)
                .map(Link::to)
                .findFirst();
    }

    /** The findings that an inspection leaves to be decided on, one row each; else the complaint, demand or order. */
    private void beginWith(UUID source, Map<String, String> form) {
        List<Finding> found = sources.toDecideOn(source);
        for (int i = 0; i < found.size(); i++) {
            Finding finding = found.get(i);
            put(form, "grounds-" + i + "-source", sources.reference(finding));
            put(form, "grounds-" + i + "-facts", finding.facts());
            put(
                    form,
                    "grounds-" + i + "-provision",
                    laws.provision(finding.place().provision()).citation("nb"));
        }
        if (found.isEmpty()
                && GroundSources.isNamed(entities.find(Proceeding.class, source).kind())) {
            put(form, "grounds-0-source", sources.reference(source));
        }
        form.put("grounds-rows", Integer.toString(Math.max(1, found.size())));
    }

    /** The draft as it stands; before there is one, the facts that the notice told. */
    Map<String, String> decision(UUID id) {
        Decision decision = decisions.decision(id);
        var form = new HashMap<String, String>();
        if (decision.reasons() == null) {
            put(
                    form,
                    "facts",
                    decisions.grounds(id).stream().map(DecisionGround::facts).collect(Collectors.joining("\n")));
        } else {
            put(form, "facts", decision.reasons().facts());
            put(form, "rules", decision.reasons().rules());
            put(form, "considerations", decision.reasons().considerations());
        }
        put(form, "penalty", decision.penaltyKind());
        if (decision.rise() != null) {
            put(form, "riseAfter", decision.rise().riseAfter());
            put(form, "riseBy", decision.rise().riseBy());
            put(form, "riseUnit", decision.rise().riseUnit());
        }
        put(form, "cap", decision.penaltyCap());
        form.putAll(kinds.of(decision).drafted(id, false));
        List<DecisionPoint> points = decisions.points(id);
        form.put("points-rows", Integer.toString(Math.max(1, points.size())));
        for (int i = 0; i < points.size(); i++) {
            put(form, "points-" + i + "-text", points.get(i).text());
            put(form, "points-" + i + "-limit", points.get(i).limitOn());
            put(form, "points-" + i + "-rate", points.get(i).rate());
        }
        if (points.isEmpty()) {
            beginWithUnanswered(decision, form);
        }
        form.values().removeIf(String::isEmpty);
        return form;
    }

    /** What a body has not answered is what it is to do. */
    private void beginWithUnanswered(Decision decision, Map<String, String> form) {
        List<String> owed = duty.unanswered(decision);
        form.put("points-rows", Integer.toString(Math.max(1, owed.size())));
        for (int i = 0; i < owed.size(); i++) {
            put(form, "points-" + i + "-text", owed.get(i));
        }
    }

    /** The day until which the body has asked for time. */
    Map<String, String> moreTime(UUID id) {
        return decisions
                .undecided(id)
                .map(request -> Map.of("until", request.wantedUntil().toString()))
                .orElse(Map.of());
    }

    private static void put(Map<String, String> form, String field, Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }
}
