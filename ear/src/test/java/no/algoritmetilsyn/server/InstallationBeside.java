package no.algoritmetilsyn.server;

import java.nio.file.Path;
import java.util.Map;
import no.algoritmetilsyn.platform.Migrate;

/**
 * An installation beside the one that is shared: of another version of the product, or with other data.
 *
 * @param installation to be asked, not to be closed
 */
public record InstallationBeside(Installation installation) implements AutoCloseable {

    /**
     * Starts it on an empty data folder, with the same options as the one that is shared.
     *
     * @param home of its server
     */
    public static InstallationBeside start(Path home, Path data) throws Exception {
        var installation = new Installation(data, home);
        installation.startFresh(Installation.JVM);
        return new InstallationBeside(installation);
    }

    /** Makes the tables: another version has migrations of its own, and brings the command that runs them. */
    static void migrate(Path home, Map<String, String> owner) throws Exception {
        if (home.equals(Path.of(System.getProperty("server.home")))) {
            Migrate.run(owner);
            return;
        }
        var command = new ProcessBuilder(home.resolve("bin/tilsyn-migrate").toString()).inheritIO();
        command.environment().putAll(owner);
        int ended = command.start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException("The migration of " + home + " ended with " + ended);
        }
    }

    @Override
    public void close() {
        installation.close();
    }
}
