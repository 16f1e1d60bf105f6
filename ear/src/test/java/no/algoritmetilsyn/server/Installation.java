package no.algoritmetilsyn.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.identity.QuickPasswords;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one installation that all tests of a fork share: PostgreSQL, the assembled server and demo data, started by the first test
 * that asks for it and stopped after the last.
 *
 * <p>Tests may not expect to be alone: each files its own complaints and looks at those.
 */
public final class Installation implements BeforeAllCallback, ParameterResolver {

    private static Installation shared;

    /** Options of the server's Java: tests start it quickly, benchmarks as production does. */
    public static final List<String> JVM = List.of(
                    System.getProperty("server.jvm", "").split(" "))
            .stream()
            .filter(option -> !option.isBlank())
            .toList();

    private final Path data;
    private final Path home;
    private final List<String> log = new ArrayList<>();
    private PostgresServer postgres;
    private ApplicationServer server;
    private int port;
    private int metricsPort;
    private boolean spoilt;

    /** For JUnit. */
    public Installation() {
        this(Path.of(System.getProperty("test.data")));
    }

    Installation(Path data) {
        this(data, Path.of(System.getProperty("server.home")));
    }

    Installation(Path data, Path home) {
        this.data = data;
        this.home = home;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        leaveSpoilt();
        shared();
    }

    private static synchronized void leaveSpoilt() {
        if (shared != null && shared.spoilt) {
            shared.close();
            shared = null;
        }
    }

    /** Started once in a fork: each class of a fork is a test plan of its own, at whose end JUnit closes what it keeps. */
    private static synchronized Installation shared() {
        if (shared == null) {
            var installation = new Installation();
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "installation"));
            try {
                installation.startPrepared();
            } catch (Exception e) {
                throw new IllegalStateException(installation.tail(), e);
            }
            shared = installation;
        }
        return shared;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared();
    }

    /** Starts everything as if for the first time: what the first fork has made is laid down for the others. */
    private void startPrepared() throws Exception {
        try (var prepared = PreparedData.claim(data)) {
            if (!prepared.isThere()) {
                startFresh(JVM);
                prepared.takeFrom(this);
                return;
            }
            deleteData();
            prepared.layInto(data);
        }
        postgres = PostgresServer.start(data.resolve("postgres"), 0);
        port = Ports.free();
        metricsPort = Ports.free();
        startServer(JVM);
    }

    /** Starts everything on an empty data folder. */
    void startFresh(List<String> jvm) throws Exception {
        deleteData();
        postgres = PostgresServer.start(data.resolve("postgres"), 0);
        InstallationBeside.migrate(home, Run.owner(postgres, true));
        port = Ports.free();
        metricsPort = Ports.free();
        startServer(jvm);
        QuickPasswords.set(new Database(this));
    }

    /** Starts the server on the running PostgreSQL and the same port as before. */
    public void startServer(List<String> jvm) throws IOException, InterruptedException {
        server = start("server", port, jvm, Map.of("TILSYN_METRICS_PORT", Integer.toString(metricsPort)));
        server.awaitReady(Duration.ofMinutes(3));
    }

    /** Starts another node on the same database, with settings of its own; the test that starts it stops it. */
    public ApplicationServer startBeside(String node, Map<String, String> settings)
            throws IOException, InterruptedException {
        Map<String, String> own = new HashMap<>(settings);
        own.put("TILSYN_NODE", node);
        own.put("TILSYN_INDEX_DIR", data.resolve(node).resolve("index").toString());
        ApplicationServer beside = start(node, Ports.free(), JVM, own);
        try {
            beside.awaitReady(Duration.ofMinutes(3));
        } catch (IllegalStateException refused) {
            beside.stop();
            throw refused;
        }
        return beside;
    }

    private ApplicationServer start(String folder, int atPort, List<String> jvm, Map<String, String> own)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Run.environment(postgres, data));
        environment.put("TILSYN_DEMO", "true");
        environment.put("TILSYN_INTAKE_RATE", "0");
        environment.put("TILSYN_LEXICON_DIR", System.getProperty("lexicon.dir"));
        // Tests come from many addresses by saying so, as a proxy would.
        environment.put("TILSYN_BEHIND_PROXY", "true");
        environment.put("TILSYN_ACCESS_LOG", "true");
        environment.put("TILSYN_SECURITY_CONTACT", "mailto:sikkerhet@tilsyn.example");
        environment.putAll(own);
        List<String> options = new ArrayList<>(List.of("-Xms128m", "-Xmx768m"));
        options.addAll(jvm);
        return ApplicationServer.start(
                new ApplicationServer.Settings(home, data.resolve(folder), "127.0.0.1", atPort, environment, options),
                this::log);
    }

    private void log(String line) {
        synchronized (log) {
            log.add(line);
        }
    }

    /** What the server has written so far. */
    public List<String> serverLog() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    private String tail() {
        List<String> lines = serverLog();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    /** Address without a slash at the end. */
    public String url() {
        return server.url();
    }

    /** Port on which the server tells its figures. */
    public int metricsPort() {
        return metricsPort;
    }

    /** The database server. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** The application server. */
    public ApplicationServer server() {
        return server;
    }

    /** Folder where everything that the installation writes outside the database lies. */
    public Path data() {
        return data;
    }

    private void deleteData() throws IOException {
        if (Files.exists(data)) {
            try (var files = Files.walk(data)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        OwnerOnly.folder(data);
    }

    /**
     * Says that what was put into the database could not have come about by steps, so that the checks of the product find it: the next
     * class of tests gets an installation of its own.
     */
    public void spoil() {
        spoilt = true;
    }

    /** Stops the server and the database, and keeps what the server has written and its processes have passed. */
    synchronized void close() {
        try {
            if (server != null) {
                server.stop();
            }
            if (postgres != null) {
                PassedOnServer.keep(postgres, this::log);
                postgres.stop();
            }
            server = null;
            postgres = null;
            Files.write(data.resolve("server.log"), serverLog());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
