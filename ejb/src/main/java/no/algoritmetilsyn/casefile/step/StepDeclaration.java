package no.algoritmetilsyn.casefile.step;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.input.PartyValues;
import no.algoritmetilsyn.casefile.step.input.StepField;

/** All that is known of a step: what its record says, and what its feature has added. */
public final class StepDeclaration<S extends Record> extends InputDeclaration<S> {

    private final Step step;
    private final StepHandler<S> handler;
    private BiFunction<S, UUID, Collection<UUID>> otherCases = (input, id) -> List.of();
    private Function<Proceeding, Optional<String>> refusal = proceeding -> Optional.empty();
    private Function<UUID, Map<String, String>> start = id -> Map.of();
    private Function<UUID, Set<String>> leftOut = id -> Set.of();
    private BiFunction<S, UUID, UUID> subject = (input, id) -> id;
    private UnaryOperator<UUID> shownSubject = UnaryOperator.identity();
    private BiFunction<S, UUID, Object> preparation = (input, id) -> null;
    private boolean afterTheEnd;
    private GivenRows given;

    StepDeclaration(Class<S> type, StepHandler<S> handler) {
        super(type);
        this.step = type.getAnnotation(Step.class);
        this.handler = handler;
        if (step.fourEyes() != AccessTable.asks(step.act(), Condition.NOT_AUTHOR)) {
            throw new IllegalStateException(name() + ": four eyes are those of " + step.act() + " in the access table");
        }
        if (step.party().length == 0 && !saidByStaff().isEmpty()) {
            throw new IllegalStateException(name() + ": no party takes it, and so it asks everybody the same");
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

    /**
     * Tells what the rows of a list are about, such as points: each is headed by it, in the words of {@code <step>.row}. A party gets one
     * row for each: none is added or taken out, and rows in which it says nothing are not sent.
     *
     * @param list field that holds the rows
     * @param key field of a row that names the thing
     */
    public StepDeclaration<S> oneRowEach(String list, String key, Function<UUID, List<StepRow>> rows) {
        given = new GivenRows(list, key, rows);
        return this;
    }

    /**
     * Names what the step is about, where that is a part of the proceeding: what its task and four eyes are about.
     *
     * @param ofInput by the input
     * @param ofPage by the proceeding, for pages that show the step before there is an input
     */
    public StepDeclaration<S> about(BiFunction<S, UUID, UUID> ofInput, UnaryOperator<UUID> ofPage) {
        subject = ofInput;
        shownSubject = ofPage;
        return this;
    }

    /** Does what takes long before the transaction begins; the handler finds the result by {@link StepRun#prepared}. */
    public StepDeclaration<S> preparedBy(BiFunction<S, UUID, Object> work) {
        preparation = work;
        return this;
    }

    /** Lets the step be taken when the proceeding has ended, too. */
    public StepDeclaration<S> evenAfterTheEnd() {
        afterTheEnd = true;
        return this;
    }

    @Override
    public Act act() {
        return step.act();
    }

    /** Whether a party can take it itself. */
    public boolean isOpenToParties() {
        return step.party().length > 0;
    }

    /** Whether somebody who acts takes it as a party, or for one, and not as the staff. */
    public boolean isTakenByParty(Actor actor) {
        return isOpenToParties() && !actor.isStaff();
    }

    /** What somebody does who takes it, for the access table. */
    public Act act(Actor actor) {
        return isTakenByParty(actor) ? actor.first(step.party()) : step.act();
    }

    /** Names of the components that only the staff says. */
    public Set<String> saidByStaff() {
        return PartyValues.names(type());
    }

    /** Id of the user task that it ends; empty when it ends none. */
    public String task() {
        return step.task();
    }

    /** Whether it can be taken when the task that it ends is not open, and then ends none; asks which others are. */
    boolean canDoWithoutTask(Predicate<String> isOpen) {
        return step.evenWithoutTask() || !step.alsoDuring().isEmpty() && isOpen.test(step.alsoDuring());
    }

    /** Whether the task ends with it, and not later. */
    public boolean endsTask() {
        return step.endsTask();
    }

    /** Address of the page on which people take it, where that is another than its form; else empty. */
    public String page() {
        return step.page();
    }

    /** Whether it is a part of the work that a user task asks for: it ends the task, or prepares its end. */
    public boolean isWork() {
        return !step.task().isEmpty() || !step.prepares().isEmpty();
    }

    /** Name of the message that the process hears; empty when it hears none. */
    public String message() {
        return step.message();
    }

    @Override
    public String path() {
        return step.path();
    }

    @Override
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

    /** Whether it can be taken with proceedings of every kind, as a note can. */
    public boolean isForEveryKind() {
        return step.kinds().length == 0;
    }

    /** Whether it can be taken with proceedings of a kind. */
    public boolean isFor(ProceedingKind kind) {
        return isForEveryKind() || Set.of(step.kinds()).contains(kind);
    }

    /** What it asks for in the state a proceeding is in, in order. */
    public List<StepField> fields(UUID proceedingId) {
        return fieldsWithout(leftOut.apply(proceedingId));
    }

    /** What the form begins with, by field. */
    public Map<String, String> start(UUID proceedingId) {
        return start.apply(proceedingId);
    }

    /** The list of which is known what its rows are about; null when there is none. */
    public GivenRows givenRows() {
        return given;
    }

    Collection<UUID> otherCases(Record input, UUID proceedingId) {
        return otherCases.apply(type().cast(input), proceedingId);
    }

    UUID subject(Record input, UUID proceedingId) {
        return subject.apply(type().cast(input), proceedingId);
    }

    UUID shownSubject(UUID proceedingId) {
        return shownSubject.apply(proceedingId);
    }

    Object prepare(Record input, UUID proceedingId) {
        return preparation.apply(type().cast(input), proceedingId);
    }

    /** Whether its task has to be open; one that ends none can need none where the task has ended with the proceeding. */
    boolean needsTask(Proceeding proceeding) {
        return !task().isEmpty() && (proceeding.isOpen() || endsTask() || !afterTheEnd);
    }

    Optional<String> refusal(Proceeding proceeding) {
        return proceeding.isOpen() || afterTheEnd ? refusal.apply(proceeding) : Optional.of(Steps.ENDED);
    }

    void take(Record input, StepRun run) {
        handler.take(type().cast(input), run);
    }
}
