package no.algoritmetilsyn.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

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
