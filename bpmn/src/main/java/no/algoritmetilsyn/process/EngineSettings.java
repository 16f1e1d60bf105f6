package no.algoritmetilsyn.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** What holds for the engine wherever it runs: in the server, in a command, in a test. */
final class EngineSettings {

    private EngineSettings() {}

    /**
     * Settles it.
     *
     * @param beans what models may call, by name
     */
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
}
