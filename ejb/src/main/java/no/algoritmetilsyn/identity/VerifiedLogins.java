package no.algoritmetilsyn.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;

/**
 * Remembers, for some minutes and in this process only, which credentials have just been found right: a client of the
 * API sends them with every request, and the slow hash is meant to slow down guessing, not clients.
 */
@ApplicationScoped
public class VerifiedLogins {

    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private record Entry(UUID accountId, Instant until) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final String salt = HexFormat.of().formatHex(SecureRandom.getSeed(16));

    @Inject
    Keys keys;

    @Inject
    AuthorityClock clock;

    Optional<UUID> recall(String userName, String password) {
        return Optional.ofNullable(entries.get(key(userName, password)))
                .filter(entry -> entry.until().isAfter(clock.instant()))
                .map(Entry::accountId);
    }

    void remember(String userName, String password, UUID accountId) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(
                key(userName, password), new Entry(accountId, clock.instant().plus(MEMORY)));
    }

    private String key(String userName, String password) {
        return HexFormat.of().formatHex(keys.hash("verified-login", salt + userName + "\n" + password));
    }
}
