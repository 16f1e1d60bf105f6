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
import java.util.function.BooleanSupplier;
import no.algoritmetilsyn.access.SystemScope;
import no.algoritmetilsyn.algorithm.PublicRegister;
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
    Indexes indexes;

    @Inject
    SystemScope scope;

    /** Where records come from. */
    private interface Source {

        /** Ids in their order; none after the last one. */
        List<UUID> ids(UUID after, int size);

        Collection<IndexedRecord> records(List<UUID> ids);
    }

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
        build(indexes.register(), new RegisterSource(), from, threads, wanted);
        build(indexes.staff(), new StaffSource(), from, threads, wanted);
    }

    private void build(SearchIndex index, Source source, String from, Executor threads, BooleanSupplier wanted)
            throws IOException {
        try (Rebuild rebuild = index.rebuild()) {
            fill(rebuild, source, threads, wanted);
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
                rebuild.add(List.copyOf(source.records(ids)));
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
            List<UUID> ids = source.ids(last, PAGE);
            last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
            return ids;
        }

        /** There is nothing left, or one of the threads has failed: the others need not go on. */
        synchronized void end() {
            last = null;
        }
    }

    private final class RegisterSource implements Source {

        @Override
        public List<UUID> ids(UUID after, int size) {
            return register.ids(after, size);
        }

        @Override
        public Collection<IndexedRecord> records(List<UUID> ids) {
            return register.all(ids).values().stream()
                    .map(RegisterProjection::of)
                    .toList();
        }
    }

    private final class StaffSource implements Source {

        @Override
        public List<UUID> ids(UUID after, int size) {
            return staff.ids(after, size);
        }

        @Override
        public Collection<IndexedRecord> records(List<UUID> ids) {
            return staff.complaints(ids).values();
        }
    }
}
