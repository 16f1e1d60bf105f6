package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server, and the folder of its configuration. */
final class ServerCommand {

    private ServerCommand() {}

    /** The command that starts the server; puts its configuration where it looks for it. */
    static List<String> of(ApplicationServer.Settings settings) {
        Path home = settings.home();
        Path configuration = settings.baseDir().resolve("configuration");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.jvm());
        command.addAll(List.of(
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
                "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-Dorg.jboss.boot.log.file=" + settings.baseDir().resolve("log/server.log"),
                "-Dlogging.configuration="
                        + home.resolve("standalone/configuration/logging.properties")
                                .toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + settings.baseDir(),
                "-Djboss.server.config.dir=" + configuration,
                "--read-only-server-config=tilsyn.xml",
                "-Djboss.bind.address=" + settings.address(),
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.port(),
                "-Djboss.management.http.port=" + managementPort()));
        copyConfiguration(home, configuration);
        return command;
    }

    private static int managementPort() {
        try {
            return Ports.free();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The server keeps no state in its own folder, so that two of them can run from one installation. */
    private static void copyConfiguration(Path home, Path configuration) {
        try {
            OwnerOnly.folder(configuration);
            for (String file : List.of(
                    "tilsyn.xml",
                    "mgmt-users.properties",
                    "mgmt-groups.properties",
                    "logging.properties",
                    "application-users.properties",
                    "application-roles.properties")) {
                Files.copy(
                        home.resolve("standalone/configuration").resolve(file),
                        configuration.resolve(file),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                OwnerOnly.close(configuration.resolve(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
