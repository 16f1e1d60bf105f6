package no.algoritmetilsyn.demo.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.StartupLock;

/**
 * Makes demo data at the first start of an installation that asks for it. It starts with this module, after the schema
 * and the engine.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    StartupLock oneNode;

    @Inject
    DemoScenario scenario;

    @PostConstruct
    void make() {
        if (!settings.demo()) {
            return;
        }
        if (!settings.bindsLoopback()) {
            throw new IllegalStateException(
                    "Demo accounts have public passwords: with TILSYN_DEMO=true the server binds loopback only");
        }
        oneNode.alone(StartupLock.Work.DEMO, () -> {
            if (accounts.named(DemoAccount.ADMIN.userName()).isEmpty()) {
                scenario.play();
            }
        });
    }
}
