package no.algoritmetilsyn.outbox;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.FailureLog;
import no.algoritmetilsyn.platform.Settings;

/**
 * Takes notices out of the outbox and sends them, outside of any transaction. It may run on several nodes and threads at
 * once: what one has taken the others pass over.
 */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AsksNobody("run by a timer, for the system")
public class Relay {

    private static final Logger LOG = System.getLogger(Relay.class.getName());

    /** Notices taken at once; sending them must not take longer than the first pause, a minute. */
    private static final int BATCH = 50;

    @Inject
    Outbox outbox;

    @Inject
    Instance<Addresses> addresses;

    @Inject
    CurrentActor current;

    @Inject
    Settings settings;

    @Inject
    AuthorityClock clock;

    /** Every two seconds: a complainant who has just filed looks for the mail at once. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        try {
            current.as(Actor.SYSTEM, this::send);
        } catch (RuntimeException failure) {
            FailureLog.note(failure);
        }
    }

    /**
     * Sends all notices that are due. While no channel is configured they wait.
     *
     * @return how many were sent
     */
    public int send() {
        Optional<Path> folder = settings.mailDir();
        if (folder.isEmpty() || addresses.isUnsatisfied()) {
            return 0;
        }
        var mail = new MailFolder(folder.get(), settings.mailFrom(), settings.serviceAddress());
        int sent = 0;
        List<OutgoingNotice> taken = outbox.take(NoticeChannel.MAIL, BATCH);
        while (!taken.isEmpty()) {
            for (OutgoingNotice notice : taken) {
                sent += send(mail, notice) ? 1 : 0;
            }
            taken = taken.size() < BATCH ? List.of() : outbox.take(NoticeChannel.MAIL, BATCH);
        }
        return sent;
    }

    private boolean send(MailFolder mail, OutgoingNotice notice) {
        try {
            String address = addresses.get().emailFor(notice.id()).orElseThrow(() -> new Undeliverable("NO_ADDRESS"));
            mail.send(notice, address, clock.instant());
            outbox.sent(notice.id());
            return true;
        } catch (Undeliverable e) {
            failed(notice, e.code(), true);
        } catch (IOException | RuntimeException e) {
            // One notice that fails must not keep the others back. The message may hold an address: the kind is enough.
            failed(notice, e.getClass().getSimpleName(), false);
        }
        return false;
    }

    private void failed(OutgoingNotice notice, String error, boolean forGood) {
        LOG.log(Level.WARNING, "Notice {0} was not sent: {1}", notice.id(), error);
        outbox.failed(notice.id(), error, forGood);
    }
}
