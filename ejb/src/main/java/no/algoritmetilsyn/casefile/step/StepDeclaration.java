package no.algoritmetilsyn.casefile.step;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.StepReader;

/** All that is known of a step: what its record says, and what its feature has added. */
public final class StepDeclaration<S extends Record> {

    private final Class<S> type;
    private final Step step;
    private final StepReader<S> reader;
    private final StepHandler<S> handler;
    private BiFunction<S, UUID, Collection<UUID>> otherCases = (input, id) -> List.of();
    private Function<Proceeding, Optional<String>> refusal = proceeding -> Optional.empty();
    private Function<UUID, Map<String, String>> start = id -> Map.of();
    private Function<UUID, Set<String>> leftOut = id -> Set.of();

    StepDeclaration(Class<S> type, StepHandler<S> handler) {
        this.type = type;
        this.step = type.getAnnotation(Step.class);
        this.reader = new StepReader<>(type);
        this.handler = handler;
        if (step.fourEyes() != AccessTable.asks(step.act(), Condition.NOT_AUTHOR)) {
            throw new IllegalStateException(
                    name() + ": four eyes are those of " + step.act() + " in the access table, and of no other act");
        }
    }

    /** Names cases that the step concerns beside the proceeding's own, so that they are held in the right order. */
    public StepDeclaration<S> holding(BiFunction<S, UUID, Collection<UUID>> cases) {
        otherCases = cases;
        return this;
    }

    /** Names a rule that forbids the step in the state a proceeding is in, whatever the input; empty when none does. */
    public StepDeclaration<S> unless(Function<Proceeding, Optional<String>> rule) {
        refusal = rule;
        return this;
    }

    /** Fills in what the form begins with, for a proceeding that the actor may see. */
    public StepDeclaration<S> startingFrom(Function<UUID, Map<String, String>> values) {
        start = values;
        return this;
    }

    /** Names fields that are not asked for in the state a proceeding is in; what is sent for them has no effect. */
    public StepDeclaration<S> leavingOut(Function<UUID, Set<String>> fields) {
        leftOut = fields;
        return this;
    }

    /** Its name: that of the record, in lower camel case. */
    public String name() {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What the keys of its texts begin with: feature and name. */
    public String prefix() {
        String owner = type.getPackageName();
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + name();
    }

    /** The record. */
    public Class<S> type() {
        return type;
    }

    /** What is done with it, for the access table. */
    public Act act() {
        return step.act();
    }

    /** Id of the user task that it ends; empty when it ends none. */
    public String task() {
        return step.task();
    }

    /** Last part of the address of its page. */
    public String path() {
        return step.path();
    }

    /** Action of its audit event. */
    public String event() {
        return step.event();
    }

    /** Version of its input. */
    public int version() {
        return step.version();
    }

    /** Whether the page asks once more before it is taken. */
    public boolean asksAgain() {
        return step.asksAgain();
    }

    /** Whether the author of what it is about is refused. */
    public boolean fourEyes() {
        return step.fourEyes();
    }

    /** Whether it changes what others see before they take a step. */
    public boolean changesState() {
        return step.changesState();
    }

    /** Whether it can be taken with proceedings of a kind. */
    public boolean isFor(ProceedingKind kind) {
        return step.kinds().length == 0 || List.of(step.kinds()).contains(kind);
    }

    /** What it asks for in the state a proceeding is in, in order. */
    public List<StepField> fields(UUID proceedingId) {
        Set<String> notAsked = leftOut.apply(proceedingId);
        return fields().stream()
                .filter(field -> !notAsked.contains(field.name()))
                .toList();
    }

    /** What it takes, in order. */
    public List<StepField> fields() {
        return reader.fields();
    }

    /**
     * Reads its input.
     *
     * @throws InvalidStep with all that is wrong
     */
    public S read(JsonObject input) {
        return reader.read(input);
    }

    /** What the form begins with, by field. */
    public Map<String, String> start(UUID proceedingId) {
        return start.apply(proceedingId);
    }

    Collection<UUID> otherCases(Record input, UUID proceedingId) {
        return otherCases.apply(type.cast(input), proceedingId);
    }

    Optional<String> refusal(Proceeding proceeding) {
        return proceeding.isOpen() ? refusal.apply(proceeding) : Optional.of(Steps.ENDED);
    }

    void take(Record input, StepRun run) {
        handler.take(type.cast(input), run);
    }
}
