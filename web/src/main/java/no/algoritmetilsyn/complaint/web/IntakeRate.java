package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import no.algoritmetilsyn.platform.ClientNetwork;
import no.algoritmetilsyn.platform.Settings;

/**
 * How many complaints one address (IPv6: one /64) may file in a minute: a bucket of that many tokens that fills evenly. It lies in memory:
 * it slows down a flood, and a restart that empties it costs nothing.
 */
@ApplicationScoped
public class IntakeRate {

    /** After so many seconds there is a token again, at the latest. */
    public static final int WAIT_SECONDS = 60;

    private static final int MOST_ADDRESSES = 100_000;
    private static final double NANOS_A_MINUTE = 60e9;

    private record Bucket(double tokens, long at) {}

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    Settings settings;

    /** Nanoseconds; tests set it. */
    LongSupplier clock = System::nanoTime;

    /** Takes a token of the address; false when there is none. */
    public boolean allows(String address) {
        int rate = settings.intakeRate();
        if (rate == 0) {
            return true;
        }
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.clear();
        }
        long now = clock.getAsLong();
        boolean[] allowed = new boolean[1];
        buckets.compute(ClientNetwork.of(address), (key, bucket) -> {
            double filled = bucket == null
                    ? rate
                    : Math.min(rate, bucket.tokens() + (now - bucket.at()) / NANOS_A_MINUTE * rate);
            allowed[0] = filled >= 1;
            return new Bucket(allowed[0] ? filled - 1 : filled, now);
        });
        return allowed[0];
    }
}
