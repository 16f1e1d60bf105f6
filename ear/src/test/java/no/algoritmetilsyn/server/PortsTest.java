package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A port that somebody has just let go of is waited for, and one that stays taken is named as taken. */
class PortsTest {

    private static final String LOOPBACK = "127.0.0.1";

    @Test
    void a_port_that_becomes_free_is_waited_for() throws Exception {
        var taken = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK));
        int port = taken.getLocalPort();
        var let = CompletableFuture.runAsync(
                () -> {
                    try {
                        taken.close();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
        assertThat(Ports.isTaken(LOOPBACK, port)).isTrue();
        assertThat(Ports.awaitFree(LOOPBACK, port, Duration.ofSeconds(20))).isTrue();
        let.join();
    }

    @Test
    void a_port_that_stays_taken_is_given_up_on() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            assertThat(Ports.awaitFree(LOOPBACK, taken.getLocalPort(), Duration.ofMillis(300)))
                    .isFalse();
        }
    }

    /** As after a server that was killed while people were connected: their ends are still there. */
    @Test
    void connections_that_were_broken_off_do_not_keep_a_port_taken() throws Exception {
        var server = new ServerSocket(0, 10, InetAddress.getByName(LOOPBACK));
        int port = server.getLocalPort();
        try (var citizen = new Socket()) {
            citizen.connect(new InetSocketAddress(LOOPBACK, port));
            server.accept().close();
            server.close();
            assertThat(Ports.awaitFree(LOOPBACK, port, Duration.ofSeconds(20))).isTrue();
        }
    }
}
