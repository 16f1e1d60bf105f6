package no.algoritmetilsyn.process;

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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import no.algoritmetilsyn.access.SystemScope;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.StartupLock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Starts the engine after the schema and deploys the models; stops it before the application goes.
 *
 * <p>It shares the domain's datasource and transaction manager, so that a change of the domain and the step of its
 * process commit together. It is embedded and has neither REST nor web application: the holes that were published for
 * those cannot be reached here.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#Schema")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EngineBootstrap {

    @Resource(lookup = "java:/jdbc/Tilsyn")
    DataSource database;

    @Inject
    StartupLock oneNode;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/engine")
    ManagedExecutorService executor;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    SystemScope scope;

    @Inject
    @Any
    Instance<ProcessBean> processBeans;

    @Inject
    TaskMirror taskMirror;

    @Inject
    TimerListener timerTurns;

    @Inject
    AuthorityClock clock;

    @Inject
    Engine started;

    private ProcessEngine engine;
    private Jobs jobs;

    @PostConstruct
    void start() {
        oneNode.alone(StartupLock.Work.ENGINE, () -> {
            engine = configuration().buildProcessEngine();
            new Releases(engine.getRepositoryService()).deploy();
        });
        var releases = new Releases(engine.getRepositoryService());
        releases.takeJobs(engine);
        ClockUtil.offset(clock.offset().toMillis());
        started.use(engine, jobs, releases.ids());
        jobs.start();
    }

    private JakartaTransactionProcessEngineConfiguration configuration() {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("algoritmetilsyn");
        configuration.setTransactionManagerJndiName("java:/TransactionManager");
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDataSource(database);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        jobs = new Jobs(executor, threads, scope);
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorDeploymentAware(true);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(taskMirror, timerTurns)));
        EngineSettings.settle(configuration, beansByName());
        return configuration;
    }

    private Map<String, ProcessBean> beansByName() {
        return StreamSupport.stream(processBeans.handles().spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(
                        handle -> java.beans.Introspector.decapitalize(
                                handle.getBean().getBeanClass().getSimpleName()),
                        Instance.Handle::get));
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
            jobs.shutdown();
        }
    }
}
