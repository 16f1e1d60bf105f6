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
 * API sends them with every request, and the slow hash is meant to slow down guessing, not clients. Where they came from is
 * part of what is remembered: it tells nothing to anybody who tries the same from elsewhere. The caller has made sure
 * before that the try is not blocked.
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

    Optional<UUID> recall(String userName, String password, String network) {
        return Optional.ofNullable(entries.get(key(userName, password, network)))
                .filter(entry -> entry.until().isAfter(clock.instant()))
                .map(Entry::accountId);
    }

    void remember(String userName, String password, String network, UUID accountId) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(
                key(userName, password, network),
                new Entry(accountId, clock.instant().plus(MEMORY)));
    }

    /** What stands for these credentials from there. Lengths keep one from being taken for another. */
    String key(String userName, String password, String network) {
        String parts = userName.length() + "," + password.length() + "," + userName + password + network;
        return HexFormat.of().formatHex(keys.hash("verified-login", salt + parts));
    }
}
