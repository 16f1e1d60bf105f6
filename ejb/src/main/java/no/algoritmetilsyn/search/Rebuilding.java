package no.algoritmetilsyn.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import no.algoritmetilsyn.access.SystemScope;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.WorkingRecords;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Rebuild;
import no.algoritmetilsyn.search.index.SearchIndex;

/**
 * Builds both indexes anew from the database, beside those that answer meanwhile. Reading records and taking their words
 * apart are both work for a processor, so each processor has a thread that does both for a page of records at a time.
 */
@ApplicationScoped
public class Rebuilding {

    private static final int PAGE = 500;
    /** More would keep the database busy with nothing else. */
    private static final int MOST_THREADS = 4;

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
    SystemScope scope;

    /**
     * Where records come from.
     *
     * @param ids ids after one, at most so many, in their order; none after the last one
     * @param records the records with these ids
     */
    private record Source(
            BiFunction<UUID, Integer, List<UUID>> ids, Function<List<UUID>, Collection<IndexedRecord>> records) {}

    /**
     * Builds them. The calling thread returns when both answer.
     *
     * @param threads runs each piece of work on a thread of its own
     * @param wanted told between two pages: whether to go on
     * @throws IOException when the folder cannot be written to
     * @throws CancellationException when it was no longer wanted; what was there before goes on answering
     */
    void build(Executor threads, BooleanSupplier wanted) throws IOException {
        // The same place for both: changes from here on come by the feed as well.
        String from = changes.end().toString();
        build(indexes.register(), List.of(new Source(register::ids, this::publicRecords)), from, threads, wanted);
        var proceedings = new Source(staff::ids, ids -> staff.proceedings(ids).values());
        build(
                indexes.staff(),
                List.of(proceedings, new Source(desk::ids, this::workingRecords)),
                from,
                threads,
                wanted);
    }

    private Collection<IndexedRecord> workingRecords(List<UUID> ids) {
        return desk.all(ids).values().stream().map(DeskProjection::of).toList();
    }

    private Collection<IndexedRecord> publicRecords(List<UUID> ids) {
        return register.all(ids).values().stream().map(RegisterProjection::of).toList();
    }

    private void build(SearchIndex index, List<Source> sources, String from, Executor threads, BooleanSupplier wanted)
            throws IOException {
        try (Rebuild rebuild = index.rebuild()) {
            sources.forEach(source -> fill(rebuild, source, threads, wanted));
            rebuild.finish(from);
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Ends when no thread works any more, however it went: none still writes to what is thrown away. */
    private void fill(Rebuild rebuild, Source source, Executor threads, BooleanSupplier wanted) {
        var pages = new Pages(source);
        List<CompletableFuture<Void>> running = new ArrayList<>();
        try {
            for (int i = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()); i > 0; i--) {
                Runnable work = () -> scope.execute(() -> fill(rebuild, source, pages, wanted));
                running.add(CompletableFuture.runAsync(work, threads));
            }
        } catch (RuntimeException e) {
            pages.end();
            throw e;
        } finally {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
                    .exceptionally(failure -> null)
                    .join();
        }
        running.forEach(CompletableFuture::join);
    }

    private static void fill(Rebuild rebuild, Source source, Pages pages, BooleanSupplier wanted) {
        try {
            for (List<UUID> ids = pages.next(); !ids.isEmpty(); ids = pages.next()) {
                if (!wanted.getAsBoolean()) {
                    throw new CancellationException();
                }
                rebuild.add(List.copyOf(source.records().apply(ids)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pages.end();
        }
    }

    /** Hands out the ids of a source page by page, to one thread at a time. */
    private static final class Pages {

        private final Source source;
        private UUID last = new UUID(0, 0);

        Pages(Source source) {
            this.source = source;
        }

        synchronized List<UUID> next() {
            if (last == null) {
                return List.of();
            }
            List<UUID> ids = source.ids().apply(last, PAGE);
            last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
            return ids;
        }

        /** There is nothing left, or one of the threads has failed: the others need not go on. */
        synchronized void end() {
            last = null;
        }
    }
}
