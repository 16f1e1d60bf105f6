package no.algoritmetilsyn.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.FailureLog;

/**
 * Keeps the indexes of this node: opens them, follows the changes on a thread of its own, and builds them anew beside the
 * living when they cannot be read or were left behind.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@AsksNobody("keeps what the boundary Search answers from")
public class IndexKeeper {

    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());

    /** Between two looks at the feed. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** After a failure, such as a database that does not answer. */
    private static final Duration REST = Duration.ofSeconds(2);

    /** Between two commits to the disk: what is lost with the process is read again from the feed. */
    private static final Duration COMMIT = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Indexes indexes;

    @Inject
    Follower follower;

    @Inject
    Rebuilding rebuilding;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread following;
    private Thread building;

    @PostConstruct
    void start() {
        indexes.prepare();
        following = threads.newThread(this::follow);
        following.setName("search-follower");
        following.start();
    }

    private void follow() {
        boolean open = false;
        boolean begun = false;
        boolean dirty = false;
        long committed = System.nanoTime();
        while (isRunning(PAUSE)) {
            try {
                if (!open) {
                    indexes.open();
                    open = true;
                }
                if (!begun) {
                    begun = true;
                    if (!follower.begin()) {
                        build();
                    }
                } else if (follower.isWaitingForBuild() && (building == null || !building.isAlive())) {
                    build();
                }
                dirty |= follower.step(this::run) > 0;
                follower.stepped();
                if (dirty && System.nanoTime() - committed > COMMIT.toNanos()) {
                    follower.commit();
                    dirty = false;
                    committed = System.nanoTime();
                }
            } catch (RuntimeException | IOException e) {
                failed(open ? "The indexes wait" : "The indexes cannot be opened", e);
                begun = follower.place() != null;
                isRunning(REST);
            }
        }
    }

    /** On a thread of its own, so that changes go on being applied to the index that answers. */
    private void build() {
        building = threads.newThread(() -> {
            while (isRunning(Duration.ZERO)) {
                try {
                    rebuilding.build(this::run, () -> isRunning(Duration.ZERO));
                    LOG.log(Level.INFO, "The search indexes have been built");
                    return;
                } catch (RuntimeException | IOException e) {
                    failed("The indexes could not be built yet", e);
                    isRunning(REST);
                }
            }
        });
        building.setName("search-builder");
        building.start();
    }

    private void run(Runnable work) {
        threads.newThread(work).start();
    }

    /** Writes a failure down, unless it comes of the node being stopped. */
    private void failed(String what, Exception failure) {
        if (isRunning(Duration.ZERO)) {
            String number = FailureLog.note(failure);
            if (!FailureLog.isDatabaseAway(failure)) {
                LOG.log(Level.WARNING, what + ": failure " + number);
            }
        }
    }

    /** Waits, and tells whether there is to be more work. */
    private boolean isRunning(Duration wait) {
        try {
            return !stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
        try {
            following.join(PATIENCE.toMillis());
            if (building != null) {
                building.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        indexes.close();
    }
}
