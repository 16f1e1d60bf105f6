package no.algoritmetilsyn.operation.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a command was told, by {@code --name value} and by the environment. */
final class Arguments {

    private final Map<String, String> given = new HashMap<>();

    /**
     * Reads.
     *
     * @throws IllegalArgumentException when there is one of another name, or one without a value
     */
    Arguments(Set<String> known, String... args) {
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].replaceFirst("^--", "");
            if (!known.contains(name) || !args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("Not understood: " + args[i]);
            }
            given.put(name, args[i + 1]);
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    Optional<Path> folder(String name) {
        return text(name).map(Path::of).map(Path::toAbsolutePath).map(Path::normalize);
    }

    Path required(String name) {
        return folder(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }

    /** What the server's own settings say, where the argument was not given. */
    Optional<Path> folder(String name, String variable) {
        return folder(name).or(() -> environment(variable).map(Path::of));
    }

    static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    /** A connection with all rights: {@code TILSYN_DB_URL}, {@code TILSYN_DB_ADMIN_USER} and {@code _PASSWORD}. */
    static Connection connect() throws SQLException {
        String url = environment("TILSYN_DB_URL")
                .orElseThrow(() -> new IllegalArgumentException("TILSYN_DB_URL is not set"));
        return DriverManager.getConnection(
                url,
                environment("TILSYN_DB_ADMIN_USER").orElse("postgres"),
                environment("TILSYN_DB_ADMIN_PASSWORD").orElse(""));
    }
}
