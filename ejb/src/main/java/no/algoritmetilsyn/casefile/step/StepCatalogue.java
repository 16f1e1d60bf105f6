package no.algoritmetilsyn.casefile.step;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;

/** Every step there is, as the features have declared them. */
@ApplicationScoped
public class StepCatalogue {

    @Inject
    @Any
    Instance<ProceedingSteps> features;

    @Inject
    EndingLacks endings;

    private final Map<Class<?>, StepDeclaration<?>> steps = new LinkedHashMap<>();

    private final Map<Class<?>, Function<UUID, FinishCheck>> checks = new HashMap<>();

    private final Map<Class<?>, OpeningDeclaration<?>> openings = new LinkedHashMap<>();

    @PostConstruct
    void declare() {
        features.forEach(feature -> feature.declare(this));
    }

    /**
     * Adds a step.
     *
     * @param type record that carries {@link Step}
     * @param handler takes it
     * @return the declaration, for what only some steps have
     */
    public <S extends Record> StepDeclaration<S> add(Class<S> type, StepHandler<S> handler) {
        var declaration = new StepDeclaration<>(type, handler);
        steps.put(type, declaration);
        return declaration;
    }

    /**
     * Names all that is lacking before a step can be taken that ends a proceeding; the first of it refuses the step. What keeps every
     * proceeding from ending comes by itself.
     *
     * @param rules of the feature, by the proceeding
     */
    public <S extends Record> void finish(StepDeclaration<S> step, Function<UUID, FinishCheck> rules) {
        // What the authority has not done keeps no party from what it may do.
        Function<UUID, FinishCheck> all =
                step.isOpenToParties() ? rules : id -> rules.apply(id).add(endings.of(id));
        step.unless(found -> all.apply(found.id()).first());
        check(step.type(), all);
    }

    /** Names all that is lacking before a step can be taken that ends a proceeding, where the feature knows no rules of its own. */
    public <S extends Record> void finish(StepDeclaration<S> step) {
        finish(step, id -> new FinishCheck());
    }

    /**
     * Names all that the letter lacks that a step is about; the step itself refuses by the letter that it is given.
     *
     * @param rules by the proceeding
     */
    public void check(Class<? extends Record> type, Function<UUID, FinishCheck> rules) {
        checks.put(type, rules);
    }

    /** All that is lacking before a step can be taken with a proceeding that is open; nothing where the step has no such check. */
    List<Lack> lacking(StepDeclaration<?> step, Proceeding proceeding) {
        Function<UUID, FinishCheck> rules = checks.get(step.type());
        return rules == null || !proceeding.isOpen()
                ? List.of()
                : rules.apply(proceeding.id()).lacks();
    }

    /**
     * Adds a kind of proceeding that can be opened by hand.
     *
     * @param type record that carries {@link Opening}
     */
    public <S extends Record> void open(Class<S> type, OpeningHandler<S> handler) {
        openings.put(type, new OpeningDeclaration<>(type, handler));
    }

    /** Every kind of proceeding that can be opened by hand, in the order in which they were declared. */
    public List<OpeningDeclaration<?>> openings() {
        return List.copyOf(openings.values());
    }

    /**
     * The opening that takes a record.
     *
     * @throws IllegalArgumentException when no feature has declared one
     */
    public OpeningDeclaration<?> opening(Class<?> type) {
        OpeningDeclaration<?> opening = openings.get(type);
        if (opening == null) {
            throw new IllegalArgumentException("Nothing is opened with " + type);
        }
        return opening;
    }

    /** Every step, in the order in which they were declared. */
    public List<StepDeclaration<?>> all() {
        return List.copyOf(steps.values());
    }

    /** The steps that can be taken with proceedings of a kind. */
    public List<StepDeclaration<?>> of(ProceedingKind kind) {
        return all().stream().filter(step -> step.isFor(kind)).toList();
    }

    /** The step of a kind of proceeding by its name. */
    public Optional<StepDeclaration<?>> named(ProceedingKind kind, String name) {
        return find(kind, step -> step.name().equals(name));
    }

    /** The step of a kind of proceeding by the last part of its page's address. */
    public Optional<StepDeclaration<?>> at(ProceedingKind kind, String path) {
        return find(kind, step -> step.path().equals(path));
    }

    /**
     * The step that takes a record.
     *
     * @throws IllegalArgumentException when no feature has declared one
     */
    public StepDeclaration<?> taking(Class<?> type) {
        StepDeclaration<?> step = steps.get(type);
        if (step == null) {
            throw new IllegalArgumentException("No step takes " + type);
        }
        return step;
    }

    private Optional<StepDeclaration<?>> find(ProceedingKind kind, Predicate<StepDeclaration<?>> which) {
        return of(kind).stream().filter(which).findFirst();
    }
}
