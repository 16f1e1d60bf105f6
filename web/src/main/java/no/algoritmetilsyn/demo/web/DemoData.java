package no.algoritmetilsyn.demo.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import no.algoritmetilsyn.complaint.Complaints;
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

    /** Seconds for all of it, which is one transaction: a machine that is busy with other things takes minutes. */
    private static final int PATIENCE = 900;

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    StartupLock oneNode;

    @Inject
    DemoScenario scenario;

    @Inject
    UserTransaction transaction;

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
                play();
            }
        });
    }

    private void play() {
        try {
            transaction.setTransactionTimeout(PATIENCE);
            try {
                tell(scenario.play());
            } finally {
                transaction.setTransactionTimeout(0);
            }
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The code is known to the complainant alone; in a demo, to those who can read this file. */
    private void tell(Complaints.Receipt receipt) {
        settings.mailDir().map(mails -> mails.resolveSibling("min-sak.txt")).ifPresent(file -> {
            try {
                Files.writeString(file, receipt.reference() + "\n" + receipt.followUpCode() + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
