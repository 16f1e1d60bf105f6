package no.algoritmetilsyn.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Finds free TCP ports and tells whether one is taken. */
final class Ports {

    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /**
     * A port on loopback that nothing listens on. It lies below those that systems give to outgoing connections: one of
     * these may be taken by any connection between this answer and the start of the caller.
     */
    static int free() throws IOException {
        for (int tries = 0; tries < 1000; tries++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!isTaken("127.0.0.1", port)) {
                return port;
            }
        }
        throw new IOException("No port is free between " + LOWEST + " and " + HIGHEST);
    }

    /**
     * Waits for a port that was in use a moment ago: the system may hold it for a little while after the one who listened was
     * killed, or until the last of its connections is gone.
     *
     * @return whether it is free now
     */
    static boolean awaitFree(String address, int port, Duration patience) throws InterruptedException {
        Instant until = Instant.now().plus(patience);
        while (isTaken(address, port)) {
            if (Instant.now().isAfter(until)) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return true;
    }

    static boolean isTaken(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
