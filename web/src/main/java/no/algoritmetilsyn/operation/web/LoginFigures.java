package no.algoritmetilsyn.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.algoritmetilsyn.audit.AccessRecords;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Texts;

/** Logins and refusals of the last day, for the operator: how many of each, and the newest refusals, by ids. */
@Named
@RequestScoped
public class LoginFigures {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int NEWEST = 25;

    /** How often something has happened. */
    public record Count(String what, long count) {}

    @Inject
    AccessRecords records;

    @Inject
    AuthorityClock clock;

    @Inject
    Texts texts;

    private List<Count> counts;
    private List<AccessRecords.Refused> refusals;

    /** How often each has happened. */
    public List<Count> getCounts() {
        if (counts == null) {
            counts = records.counts(since()).entrySet().stream()
                    .map(entry -> new Count(texts.of("audit.accessEvent", entry.getKey()), entry.getValue()))
                    .toList();
        }
        return counts;
    }

    /** The newest refusals. */
    public List<AccessRecords.Refused> getRefusals() {
        if (refusals == null) {
            refusals = records.newest(since(), NEWEST);
        }
        return refusals;
    }

    /** Whom a refusal is about: the account that acted, or the one that was tried; in words where there is none. */
    public String who(AccessRecords.Refused refused) {
        if (refused.account() != null) {
            return refused.account().toString();
        }
        if (refused.actor() == null) {
            return texts.get("operation.page.loginMany");
        }
        return refused.actor().getMostSignificantBits() == 0
                ? texts.get("operation.page.loginNobody")
                : refused.actor().toString();
    }

    private Instant since() {
        return clock.instant().minus(DAY);
    }
}
