package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the environment tells: the names are those of the table in {@code README.md}. */
@ApplicationScoped
public class Settings {

    private final Map<String, String> environment;

    /** The environment of the process. */
    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Database role of the application; the migrations grant it what it may do. */
    public String databaseUser() {
        return text("TILSYN_DB_USER").orElse("tilsyn_app");
    }

    /** Database role that owns the vault of identities; nobody logs in with it. */
    public String vaultRole() {
        return text("TILSYN_DB_VAULT_ROLE").orElse("tilsyn_vault");
    }

    /** Whether demo data and demo accounts are wanted. */
    public boolean demo() {
        return text("TILSYN_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** Complaints a minute that one address may file; 0 means any number. */
    public int intakeRate() {
        return text("TILSYN_INTAKE_RATE").map(Integer::parseInt).orElse(30);
    }

    /** Folder outside the database where the roots of the audit chains are written. */
    public Path anchorDir() {
        return Path.of(text("TILSYN_ANCHOR_DIR").orElse("anchor"));
    }

    /** Folder where outgoing notices are laid down as files, for a mail server to pick up; without it they wait. */
    public Optional<Path> mailDir() {
        return text("TILSYN_MAIL_DIR").map(Path::of);
    }

    /** Folder with word lists that compounds are split by; without it a small list of our own. */
    public Optional<Path> lexiconDir() {
        return text("TILSYN_LEXICON_DIR").map(Path::of);
    }

    /** Where themes of inspections lie that are tried out; read with demo data only. */
    public Optional<Path> themeDir() {
        return text("TILSYN_THEME_DIR").map(Path::of);
    }

    /** Folder of this node's search indexes; what is in it can be made anew from the database. */
    public Path indexDir() {
        return Path.of(text("TILSYN_INDEX_DIR").orElse("index"));
    }

    /** Name of this node among those that share the database. */
    public String node() {
        return text("TILSYN_NODE").orElse("node-1");
    }

    /** Address that notices are sent from. */
    public String mailFrom() {
        return text("TILSYN_MAIL_FROM").orElse("no-reply@localhost");
    }

    /**
     * Address where people reach the service, with a slash at the end: it stands in notices, feeds and catalogues. What a
     * request says about the host is never taken for it.
     */
    public String serviceAddress() {
        String address = text("TILSYN_SERVICE_ADDRESS").orElse("http://localhost:8080/");
        return address.endsWith("/") ? address : address + "/";
    }

    /** Whether people reach the service by TLS. */
    public boolean isSecure() {
        return serviceAddress().toLowerCase(Locale.ROOT).startsWith("https://");
    }

    /**
     * The installation's secret, from which keys are derived.
     *
     * @throws IllegalStateException when it is missing or shorter than 32 characters
     */
    public byte[] secret() {
        String secret = text("TILSYN_SECRET").orElse("");
        if (secret.length() < 32) {
            throw new IllegalStateException("TILSYN_SECRET must be set, with at least 32 characters");
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a proxy of ours stands in front, whose headers are believed. */
    public boolean isBehindProxy() {
        return text("TILSYN_BEHIND_PROXY").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether a line is logged for each request that has ended. */
    public boolean writesAccessLog() {
        return text("TILSYN_ACCESS_LOG").map(Boolean::parseBoolean).orElse(false);
    }

    /** Port on which figures are told to who watches; none is opened without it. */
    public Optional<Integer> metricsPort() {
        return text("TILSYN_METRICS_PORT").map(Integer::valueOf);
    }

    /** Address that this port is bound to: loopback, unless it is said otherwise. */
    public String metricsAddress() {
        return text("TILSYN_METRICS_ADDRESS").orElse("127.0.0.1");
    }

    /** Where holes in the product are reported: {@code mailto:} or {@code https:}; nothing is told without it. */
    public Optional<String> securityContact() {
        return text("TILSYN_SECURITY_CONTACT");
    }

    /** Whether the server binds a loopback address only; demo accounts are refused on any other. */
    public boolean bindsLoopback() {
        return System.getProperty("jboss.bind.address", "127.0.0.1").startsWith("127.");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::trim).filter(value -> !value.isEmpty());
    }
}
