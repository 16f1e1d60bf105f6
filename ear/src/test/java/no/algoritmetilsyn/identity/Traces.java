package no.algoritmetilsyn.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Where in all that an installation writes down a word stands: in rows, also within bytes, and in files. */
final class Traces {

    /** As Java writes texts into bytes: as UTF-8, which its serialisation is for these words, too, or as UTF-16. */
    private static final List<Charset> WITHIN_BYTES =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Database database;
    private final Path data;
    private final Map<String, List<String>> columns = new HashMap<>();

    Traces(Installation installation) {
        database = new Database(installation);
        data = installation.data();
    }

    /** Tables in whose rows one of the words stands, with their schema. */
    List<String> tables(Collection<String> words) {
        return database
                .column(
                        """
                        SELECT t.table_schema || '.' || t.table_name FROM information_schema.tables t
                        WHERE t.table_type = 'BASE TABLE' AND t.table_schema NOT IN ('pg_catalog', 'information_schema')
                        UNION ALL SELECT 'pg_catalog.pg_largeobject'
                        """)
                .stream()
                .filter(table -> holds(table, words))
                .toList();
    }

    private boolean holds(String table, Collection<String> words) {
        List<Object> arguments = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        String texts = String.join(", ", columns(table, "<>"));
        for (String word : words) {
            if (!texts.isEmpty()) {
                conditions.add("concat_ws(' ', " + texts + ") ILIKE ?");
                arguments.add("%" + word + "%");
            }
            // As text, bytes would be hexadecimal digits.
            for (String column : columns(table, "=")) {
                for (byte[] written : encoded(word)) {
                    conditions.add("position(CAST(? AS bytea) IN " + column + ") > 0");
                    arguments.add(written);
                }
            }
        }
        String sql = "SELECT count(*) FROM " + table + " t WHERE " + String.join(" OR ", conditions);
        return database.number(sql, arguments.toArray()) > 0;
    }

    private List<String> columns(String table, String bytes) {
        return columns.computeIfAbsent(
                table + bytes,
                key -> database.column(
                        """
                        SELECT quote_ident(column_name) FROM information_schema.columns
                        WHERE table_schema || '.' || table_name = ? AND data_type %s 'bytea'
                        """
                                .formatted(bytes),
                        table));
    }

    private static List<byte[]> encoded(String word) {
        return Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))
                .distinct()
                .flatMap(written -> WITHIN_BYTES.stream().map(written::getBytes))
                .toList();
    }

    /** Files in which one of the words stands, by their name; of mails, the text that they carry as well. */
    List<String> files(String folder, Collection<String> words) {
        return contents(folder, file -> read(file) + "\n" + text(file), words);
    }

    /** The same of mails, but for the line with the address they go to. */
    List<String> mails(Collection<String> words) {
        return contents("mail", file -> read(file).replaceAll("(?m)^To: .*$", "") + "\n" + text(file), words);
    }

    private interface Reading {
        String of(Path file) throws IOException;
    }

    private List<String> contents(String folder, Reading reading, Collection<String> words) {
        List<String> sought =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        try (Stream<Path> files = Files.walk(data.resolve(folder))) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    String content = reading.of(file).toLowerCase(Locale.ROOT);
                    if (sought.stream().anyMatch(content::contains)) {
                        found.add(file.getFileName().toString());
                    }
                } catch (NoSuchFileException gone) {
                    // Written under another name, or taken away, meanwhile.
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static String text(Path file) throws IOException {
        String mail = file.toString().endsWith(".eml") ? read(file) : "";
        int body = mail.indexOf("\r\n\r\n");
        return body < 0 ? "" : new String(Base64.getMimeDecoder().decode(mail.substring(body)), StandardCharsets.UTF_8);
    }

    /** The word as it is, and of numbers the digits alone, with and without the country. */
    static Set<String> forms(String word) {
        String digits = word.replaceAll("\\D", "");
        return digits.length() < 8
                ? Set.of(word)
                : Stream.of(word, digits, digits.substring(digits.length() - 8)).collect(Collectors.toSet());
    }
}
