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
import no.algoritmetilsyn.platform.OneNode;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
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
    OneNode oneNode;

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
    TimerTurns timerTurns;

    @Inject
    AuthorityClock clock;

    @Inject
    Engine started;

    private ProcessEngine engine;
    private Jobs jobs;

    @PostConstruct
    void start() {
        oneNode.alone(OneNode.Work.ENGINE, () -> {
            engine = configuration().buildProcessEngine();
            deployModels();
        });
        ClockUtil.offset(clock.offset().toMillis());
        jobs.start();
        started.use(engine, jobs);
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
        configuration.setJobExecutorDeploymentAware(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(taskMirror, timerTurns)));
        settle(configuration, beansByName());
        return configuration;
    }

    /** What holds for the engine wherever it runs. */
    static void settle(ProcessEngineConfigurationImpl configuration, Map<String, ProcessBean> beans) {
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setExpressionManager(new ProcessExpressions(beans));
        configuration.setDmnEngineConfiguration(decisions());
        configuration.setDefaultNumberOfRetries(5);
        configuration.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        keepHistory(configuration);
        closeHoles(configuration);
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(ParsedFeel::new);
        return decisions;
    }

    /** History serves operation and the picture of the path; the legal trail is our own audit. */
    private static void keepHistory(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistory(HistoryLevel.HISTORY_LEVEL_ACTIVITY.getName());
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setHistoryRemovalTimeStrategy("end");
        configuration.setHistoryCleanupBatchWindowStartTime("01:00");
        configuration.setHistoryCleanupBatchWindowEndTime("04:00");
    }

    /** What the product does not use, and what advisories name (CVE-2026-109432 among them), is off. */
    private static void closeHoles(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setEnableXxeProcessing(false);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
    }

    private Map<String, ProcessBean> beansByName() {
        return StreamSupport.stream(processBeans.handles().spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(
                        handle -> java.beans.Introspector.decapitalize(
                                handle.getBean().getBeanClass().getSimpleName()),
                        Instance.Handle::get));
    }

    private void deployModels() {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name("algoritmetilsyn")
                .enableDuplicateFiltering(true);
        for (String model : Models.ALL) {
            deployment.addClasspathResource(model);
        }
        deployment.deploy();
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
            jobs.shutdown();
        }
    }
}
