package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.platform.Migrate;

/** {@code mvn -Prun}: PostgreSQL, the server and the application in the foreground, until a signal ends them. */
public final class Run {

    private Run() {}

    /**
     * @param args home of the server, data folder, bind address, HTTP port, whether demo data is wanted, complaints a
     *     minute from one address, folder of the lexicon
     */
    public static void main(String[] args) throws Exception {
        String address = args[2];
        int port = Integer.parseInt(args[3]);
        boolean demo = Boolean.parseBoolean(args[4]);
        if (demo && !address.startsWith("127.")) {
            refuse("Demo accounts have public passwords: they are refused on any address but loopback. "
                    + "With -Dbind.address=" + address + " use -Ddemo=false and a -Ddata.dir without demo data");
        }
        Path data = folder(args[1]);
        if (!FolderLock.take(data)) {
            refuse("This data folder is in use by another mvn -Prun: " + data);
        }
        ApplicationServer.stopLeftover(data.resolve("server"));
        if (!Ports.awaitFree(address, port, ApplicationServer.PORT_OF_A_KILLED_SERVER)) {
            refuse("Port " + port + " on " + address
                    + " is taken by another program. Choose another one: mvn -Prun -Dhttp.port=8081");
        }
        var log = new StartLog(data);
        try {
            start(args, data, log);
        } catch (IOException | IllegalStateException | SQLException e) {
            refuse("The start failed: " + e.getMessage() + "\nWhat was said until then is kept in "
                    + log.keep(e, PostgresServer.logs(data.resolve("postgres"))));
        }
    }

    private static void start(String[] args, Path data, StartLog log)
            throws IOException, SQLException, InterruptedException {
        boolean demo = Boolean.parseBoolean(args[4]);
        PostgresServer postgres = PostgresServer.start(data.resolve("postgres"), 0);
        if (!demo && holdsDemoData(postgres)) {
            postgres.stop();
            refuse("This data folder holds demo accounts, whose passwords are public: " + data
                    + "\nWith -Ddemo=false choose another one: mvn -Prun -Ddemo=false -Ddata.dir=FOLDER");
        }
        System.out.println(Migrate.run(owner(postgres, demo)));
        Map<String, String> environment = new HashMap<>(environment(postgres, data));
        environment.put("TILSYN_DEMO", Boolean.toString(demo));
        environment.put("TILSYN_INTAKE_RATE", args[5]);
        environment.put("TILSYN_LEXICON_DIR", Path.of(args[6]).toAbsolutePath().toString());
        var settings = new ApplicationServer.Settings(
                Path.of(args[0]),
                data.resolve("server"),
                args[2],
                Integer.parseInt(args[3]),
                environment,
                List.of(
                        "-Xms256m",
                        "-Xmx768m",
                        "-XX:MetaspaceSize=128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=240m",
                        "-XX:+UseParallelGC"));
        ApplicationServer server;
        try {
            server = ApplicationServer.start(settings, log::line);
        } catch (IOException | IllegalStateException e) {
            postgres.stop();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, postgres), "stop"));
        server.awaitReady(Duration.ofMinutes(4));
        log.ready();
        announce(server, demo);
        int status = server.awaitEnd();
        System.exit(status == 143 || status == 130 ? 0 : status);
    }

    /** A folder, made when missing, by its one name: what is left over in it is recognised however it was spelled. */
    private static Path folder(String spelled) throws IOException {
        Path folder = Path.of(spelled).toAbsolutePath().normalize();
        return (Files.isDirectory(folder) ? OwnerOnly.folder(folder.toRealPath()) : OwnerOnly.folder(folder))
                .toRealPath();
    }

    /** Whether an earlier run made demo data. The server would refuse it as well, in many more lines. */
    private static boolean holdsDemoData(PostgresServer postgres) {
        var database = new Database(postgres);
        return database.number("SELECT count(*) FROM pg_tables WHERE tablename = 'demo_data'") > 0
                && database.number("SELECT count(*) FROM demo_data") > 0;
    }

    /** Environment of the server for a PostgreSQL of ours; folders and keys lie below {@code data}. */
    static Map<String, String> environment(PostgresServer postgres, Path data) throws IOException {
        return Map.ofEntries(
                Map.entry("TILSYN_DB_URL", postgres.url()),
                Map.entry("TILSYN_DB_USER", "tilsyn_app"),
                Map.entry("TILSYN_DB_PASSWORD", "tilsyn_app"),
                Map.entry("TILSYN_SECRET", secret(data.resolve("secret"))),
                Map.entry("TILSYN_ANCHOR_DIR", data.resolve("anchor").toString()),
                Map.entry("TILSYN_INDEX_DIR", data.resolve("index").toString()),
                Map.entry("TILSYN_MAIL_DIR", data.resolve("mail").toString()));
    }

    /** Environment of the migration command for a PostgreSQL of ours. The server knows nothing of the owner. */
    static Map<String, String> owner(PostgresServer postgres, boolean demo) {
        return Map.of(
                "TILSYN_DB_URL", postgres.url(),
                "TILSYN_DB_USER", "tilsyn_app",
                "TILSYN_DB_OWNER_USER", "tilsyn_owner",
                "TILSYN_DB_OWNER_PASSWORD", "tilsyn_owner",
                "TILSYN_DEMO", Boolean.toString(demo));
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            OwnerOnly.folder(file.getParent());
            Folders.write(file, HexFormat.of().formatHex(key));
        }
        OwnerOnly.close(file);
        return Files.readString(file).trim();
    }

    private static void announce(ApplicationServer server, boolean demo) {
        System.out.println();
        System.out.println("Algoritmetilsyn: " + server.url());
        if (demo) {
            System.out.println("Demo accounts (password = user name): borger virksomhet tillitsvalgt inspektor jurist "
                    + "leder registrar arkivar klageorgan admin");
        }
        System.out.println("ready");
    }

    private static void stop(ApplicationServer server, PostgresServer postgres) {
        try {
            server.stop();
            postgres.stop();
        } catch (Exception e) {
            System.err.println("Stopping: " + e.getMessage());
        }
    }

    private static void refuse(String reason) {
        System.err.println();
        System.err.println(reason);
        System.exit(1);
    }
}
