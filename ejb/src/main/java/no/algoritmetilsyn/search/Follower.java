package no.algoritmetilsyn.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.SystemScope;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.WorkingRecord;
import no.algoritmetilsyn.algorithm.WorkingRecords;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.ChangeCursor;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.search.index.IndexBatch;
import no.algoritmetilsyn.search.index.IndexedRecord;

/**
 * Brings the indexes after the database, one step at a time. What has changed is read anew, so that telling it twice or
 * late does no harm; the place in the feed is kept in the index itself, so that a node that is killed goes on from what
 * is on its disk.
 */
@ApplicationScoped
public class Follower {

    private static final int BATCH = 1_000;
    private static final long LONGEST_STEP_MILLIS = 1_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Object steps = new Object();

    @Inject
    Changes changes;

    @Inject
    PublicRegister register;

    @Inject
    StaffProjection staff;

    @Inject
    WorkingRecords desk;

    @Inject
    Indexes indexes;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    @Inject
    SystemScope scope;

    private volatile ChangeCursor place;
    private Instant looked;
    private volatile boolean behind = true;

    /** Where in the feed the indexes stand. */
    ChangeCursor place() {
        return place;
    }

    /** The name this node reads the feed by. */
    String reader() {
        return "search-" + settings.node();
    }

    /**
     * Finds the place to go on from. An index that has none, or that was left alone for longer than changes are kept, must
     * be built.
     *
     * @return whether both indexes can go on
     */
    @ActivateRequestContext
    boolean begin() {
        return current.as(Actor.SYSTEM, () -> {
            looked = clock.instant();
            String ofRegister = indexes.register().state().cursor();
            String ofStaff = indexes.staff().state().cursor();
            boolean sound = !indexes.register().state().needsRebuild()
                    && !indexes.staff().state().needsRebuild()
                    && ofRegister != null
                    && ofStaff != null
                    && changes.place(reader()).isPresent();
            if (sound) {
                ChangeCursor one = ChangeCursor.parse(ofRegister);
                ChangeCursor other = ChangeCursor.parse(ofStaff);
                place = one.isBefore(other) ? one : other;
            } else {
                indexes.register().leaveBehind();
                indexes.staff().leaveBehind();
                ChangeCursor end = changes.end();
                changes.restart(reader(), end);
                place = end;
            }
            return sound;
        });
    }

    /** Whether an index has asked to be built anew. */
    boolean isWaitingForBuild() {
        return indexes.register().state().needsRebuild()
                || indexes.staff().state().needsRebuild();
    }

    /**
     * Applies what has changed since the last step.
     *
     * @param threads runs a piece of work on a thread of its own
     * @return how many changes there were
     */
    @ActivateRequestContext
    int step(Executor threads) {
        return current.as(Actor.SYSTEM, () -> {
            List<Change> batch = changes.after(place, BATCH);
            Instant now = clock.instant();
            // Relations end by the day.
            boolean looks = !now.isBefore(looked.plus(BETWEEN_LOOKS));
            List<UUID> runOut = looks ? staff.runOut(looked, now) : List.of();
            if (!batch.isEmpty() || !runOut.isEmpty()) {
                apply(batch, runOut, threads);
            }
            if (looks) {
                looked = now;
            }
            behind = batch.size() == BATCH;
            return batch.size();
        });
    }

    private void apply(List<Change> batch, List<UUID> runOut, Executor threads) {
        Map<String, Set<UUID>> changed = batch.stream()
                .collect(Collectors.groupingBy(
                        Change::kind,
                        Collectors.mapping(Change::subjectId, Collectors.toCollection(LinkedHashSet::new))));
        ChangeCursor next =
                batch.isEmpty() ? place : batch.get(batch.size() - 1).place();
        // Each index by a thread of its own: what takes time is to take words apart, and each does that for itself.
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> scope.execute(() -> applyToStaff(changed, runOut, next)), threads);
        try {
            applyToRegister(changed.getOrDefault(Change.RECORD, Set.of()), next);
            if (changed.containsKey(Change.RECORD_HIDDEN)) {
                indexes.register().purge();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            other.exceptionally(failure -> null).join();
        }
        other.join();
        // Only now: what fails half-way is read and applied again.
        place = next;
    }

    private void applyToStaff(Map<String, Set<UUID>> changed, List<UUID> runOut, ChangeCursor next) {
        try {
            Set<UUID> records = new LinkedHashSet<>(changed.getOrDefault(Change.RECORD, Set.of()));
            records.addAll(changed.getOrDefault(Change.RECORD_DRAFT, Set.of()));
            Set<UUID> cases = new LinkedHashSet<>(changed.getOrDefault(Change.CASEFILE, Set.of()));
            cases.addAll(runOut);
            Set<UUID> proceedings = new LinkedHashSet<>();
            for (ProceedingKind kind : ProceedingKind.values()) {
                proceedings.addAll(changed.getOrDefault(kind.name(), Set.of()));
            }
            applyToStaff(records, proceedings, cases, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void applyToRegister(Set<UUID> records, ChangeCursor next) throws IOException {
        Map<UUID, PublicRecord> shown = register.all(records);
        Set<String> gone = records.stream()
                .filter(id -> !shown.containsKey(id))
                .map(UUID::toString)
                .collect(Collectors.toSet());
        indexes.register()
                .apply(new IndexBatch(
                        shown.values().stream().map(RegisterProjection::of).toList(), gone, next.toString()));
        if (!gone.isEmpty()) {
            indexes.register().purge();
        }
    }

    private void applyToStaff(Set<UUID> records, Set<UUID> proceedings, Set<UUID> cases, ChangeCursor next)
            throws IOException {
        Map<UUID, WorkingRecord> working = desk.all(records);
        Map<String, IndexedRecord> found = new LinkedHashMap<>(staff.ofRecords(records));
        found.putAll(staff.ofCases(cases));
        found.putAll(staff.changed(proceedings));
        working.values().stream().map(DeskProjection::of).forEach(record -> found.put(record.id(), record));
        Set<String> gone = records.stream()
                .filter(id -> !working.containsKey(id))
                .map(UUID::toString)
                .collect(Collectors.toSet());
        indexes.staff().apply(new IndexBatch(List.copyOf(found.values()), gone, next.toString()));
    }

    /** Puts on disk what has been applied, and only then lets the feed forget it. */
    @ActivateRequestContext
    void commit() throws IOException {
        indexes.register().commit();
        indexes.staff().commit();
        current.as(Actor.SYSTEM, () -> {
            changes.advance(reader(), place);
            return null;
        });
    }

    /** Tells those who wait that a step is done. */
    void stepped() {
        synchronized (steps) {
            steps.notifyAll();
        }
    }

    /** Waits until what had changed before is applied, for as long as somebody waits for an answer. */
    void awaitCaughtUp() {
        Instant end = Instant.now().plus(PATIENCE);
        while ((behind || isWaitingForBuild()) && Instant.now().isBefore(end)) {
            awaitStep();
        }
    }

    /** Waits until a step is done, at most as long as one takes at its worst. */
    void awaitStep() {
        synchronized (steps) {
            try {
                steps.wait(LONGEST_STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
