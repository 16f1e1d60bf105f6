package no.algoritmetilsyn.casefile.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.casefile.Proceeding;

/** One step as it is taken: what with, by whom and when; and what the handler tells about it. */
public final class StepRun {

    private final Proceeding proceeding;
    private final Actor actor;
    private final Instant now;
    private final Map<String, String> detail = new LinkedHashMap<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<UUID> created = new ArrayList<>();
    private final Object prepared;
    private final List<TaskEnd> ends = new ArrayList<>();
    private boolean unchanged;

    /** A task beside the step's own that it ends. */
    record TaskEnd(String task, UUID subjectId, Map<String, Object> variables) {}

    StepRun(Proceeding proceeding, Actor actor, Instant now) {
        this(proceeding, actor, now, null);
    }

    StepRun(Proceeding proceeding, Actor actor, Instant now, Object prepared) {
        this.prepared = prepared;
        this.proceeding = proceeding;
        this.actor = actor;
        this.now = now;
    }

    /** The proceeding, which nobody else changes until the transaction ends. */
    public Proceeding proceeding() {
        return proceeding;
    }

    /** Its identifier. */
    public UUID id() {
        return proceeding.id();
    }

    /** It, as the audit names it. */
    public AuditSubject subject() {
        return proceeding.subject();
    }

    /** The case it lies in at this moment. */
    public UUID casefileId() {
        return proceeding.casefileId();
    }

    /** The account that takes the step. */
    public Actor actor() {
        return actor;
    }

    /** When it is taken. */
    public Instant now() {
        return now;
    }

    /** Tells the audit chain something about the step: ids, constants, days; nothing that anybody has typed. */
    public void detail(String name, String value) {
        detail.put(name, value);
    }

    /** Tells the process what it needs to choose its way. */
    public void variable(String name, Object value) {
        variables.put(name, value);
    }

    /**
     * What was done before the transaction.
     *
     * @throws IllegalStateException when that is missing, or something else
     */
    public <T> T prepared(Class<T> type) {
        if (!type.isInstance(prepared)) {
            throw new IllegalStateException("The step was not prepared");
        }
        return type.cast(prepared);
    }

    /**
     * Tells that the task ends which a step is declared for, although that step is not the one that is taken.
     *
     * @param subjectId what the task is about
     * @param its what the model needs to choose its way after it
     */
    public void endsTaskOf(Class<? extends Record> step, UUID subjectId, Map<String, Object> its) {
        ends.add(new TaskEnd(taskOf(step), subjectId, its));
    }

    /** The task that a step is declared for; empty when it is for none. */
    public static String taskOf(Class<? extends Record> step) {
        return step.getAnnotation(Step.class).task();
    }

    /** Tells that something was made. */
    public void created(UUID id) {
        created.add(id);
    }

    /** Tells that all is as it was already: then nothing is logged. */
    public void leftUnchanged() {
        unchanged = true;
    }

    Map<String, String> details() {
        return detail;
    }

    Map<String, Object> variables() {
        return variables;
    }

    List<UUID> created() {
        return created;
    }

    List<TaskEnd> ends() {
        return ends;
    }

    boolean isUnchanged() {
        return unchanged;
    }
}
