package no.algoritmetilsyn.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the machine's Chromium, and installs it where that was asked for and can be done. */
final class Chromium {

    /** The same browser without windows, which starts quicker. */
    private static final String SHELL = "chromium-headless-shell";

    private static final List<String> NAMES = List.of(SHELL, "chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_MINUTES = 10;

    private Chromium() {}

    /**
     * The program: what {@code CHROME} names, else the first one on the PATH, else Debian's package when
     * {@code -Dchromium.install} asks for it.
     *
     * @throws IllegalStateException when there is none; the message says what to install
     */
    static Path find() {
        return named().or(Chromium::onPath).or(Chromium::installed).orElseThrow(() -> missing("was not found"));
    }

    private static Optional<Path> named() {
        String named = System.getenv("CHROME");
        if (named == null || named.isBlank()) {
            return Optional.empty();
        }
        Path program = Path.of(named);
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("CHROME names " + named + ", which is no program that can be run");
        }
        return Optional.of(program);
    }

    private static Optional<Path> onPath() {
        String path = System.getenv("PATH") == null ? "" : System.getenv("PATH");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!isInstallWanted()) {
            return Optional.empty();
        }
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))) {
            throw missing("can only be installed by root on Debian");
        }
        Stream.of(
                        List.of("apt-get", "update"),
                        List.of("apt-get", "install", "--yes", "--no-install-recommends", SHELL))
                .forEach(Chromium::run);
        return onPath();
    }

    /** A bare {@code -Dchromium.install} arrives as an empty text or as {@code true}. */
    private static boolean isInstallWanted() {
        String wanted = System.getProperty("chromium.install", "false");
        return wanted.isEmpty() || Boolean.parseBoolean(wanted);
    }

    private static void run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw missing("could not be installed: " + String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new IllegalStateException(missing("could not be installed").getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException missing(String how) {
        return new IllegalStateException("The browser tests need Chromium, which " + how
                + ". Install it (Debian: apt-get install " + SHELL
                + "), or let CHROME name it, or as root on Debian run"
                + " mvn verify -Dchromium.install");
    }
}
