package no.algoritmetilsyn.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import no.algoritmetilsyn.platform.FailureLog;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;

/** The engine's jobs on the server's managed threads, each job in a request scope of its own, as the system actor. */
class Jobs extends JobExecutor {

    private final ManagedExecutorService executor;
    private final ThreadFactory acquisitionThread;
    private final Executor scope;

    /**
     * @param executor runs the jobs; bounded, so that a storm of timers waits in the database and not in memory
     * @param acquisitionThread makes the one thread that looks for due jobs
     * @param scope runs one job within its scope
     */
    Jobs(ManagedExecutorService executor, ThreadFactory acquisitionThread, Executor scope) {
        this.executor = executor;
        this.acquisitionThread = acquisitionThread;
        this.scope = scope;
        setMaxJobsPerAcquisition(20);
        setWaitTimeInMillis(1_000);
        setMaxWait(5_000);
        // Longer than any transaction may last, or a second node would run a job that is still running.
        setLockTimeInMillis(300_000);
        setBackoffTimeInMillis(25);
        setMaxBackoff(1_000);
    }

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new QuietAcquisition(this);
    }

    /** Finds no jobs while the database is away; that it is away is told once for all who meet it. */
    private static final class QuietAcquisition extends SequentialJobAcquisitionRunnable {

        QuietAcquisition(JobExecutor jobs) {
            super(jobs);
        }

        @Override
        protected AcquiredJobs acquireJobs(
                JobAcquisitionContext context, JobAcquisitionStrategy strategy, ProcessEngineImpl engine) {
            try {
                return super.acquireJobs(context, strategy, engine);
            } catch (RuntimeException failure) {
                if (!FailureLog.isDatabaseAway(failure)) {
                    throw failure;
                }
                FailureLog.note(failure);
                return new AcquiredJobs(0);
            }
        }
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = acquisitionThread.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            executor.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new ExecuteJobsRunnable(jobIds, engine) {
            @Override
            protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
                scope.execute(() -> super.executeJob(jobId, commands, failures));
            }
        };
    }
}
