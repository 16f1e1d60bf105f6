package no.algoritmetilsyn.search.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads word lists out of the folder beside the server, together with our own. */
final class LexiconFolder {

    private static final Logger LOG = System.getLogger(LexiconFolder.class.getName());

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,64}");

    private static final Pattern LEMMAS = Pattern.compile("wordlist_.*ordbank.*\\.txt");
    private static final Pattern COMPOUNDS = Pattern.compile("ordbank.*compounds.*\\.tsv");

    /** Name of the file with a lexicon that was learnt already. */
    static final String PRESSED = "lexicon.bin";

    private final LexiconBuilder builder = new LexiconBuilder();
    private final List<String> names = new ArrayList<>();

    /** What {@link LexiconCompiler} has made, unless Norsk ordbank lies beside it; then all lists that are there. */
    static Lexicon read(Path folder) throws IOException {
        List<Path> files = files(folder);
        for (Path file : files) {
            if (file.endsWith(PRESSED) && files.stream().noneMatch(LexiconFolder::isOrdbank)) {
                Optional<Lexicon> pressed = Lexicon.read(file);
                if (pressed.isPresent()) {
                    return pressed.get();
                }
                LOG.log(Level.WARNING, "{0} was made by another version and is left aside: make it anew", file);
            }
        }
        return learn(files);
    }

    /** A lexicon of all lists in a folder. */
    static Lexicon learn(Path folder) throws IOException {
        return learn(files(folder));
    }

    /** What a lexicon would be learnt from; the same text means the same lexicon. */
    static String describe(Path folder) throws IOException {
        var text = new StringBuilder("edition ").append(Lexicon.EDITION).append('\n');
        try (var own = LexiconFolder.class.getResourceAsStream("words.txt")) {
            text.append("own ").append(Arrays.hashCode(own.readAllBytes())).append('\n');
        }
        for (Path file : files(folder)) {
            text.append(folder.relativize(file))
                    .append(' ')
                    .append(Files.size(file))
                    .append('\n');
        }
        return text.toString();
    }

    private static Lexicon learn(List<Path> files) throws IOException {
        var reader = new LexiconFolder();
        reader.own();
        for (Path file : files) {
            reader.file(file);
        }
        return reader.builder.build(String.join(", ", reader.names));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder, 3)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isOrdbank(Path file) {
        String name = file.getFileName().toString();
        return LEMMAS.matcher(name).matches() || COMPOUNDS.matcher(name).matches();
    }

    private void file(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".dic")) {
            hunspell(file);
            name = file.getParent().getFileName().toString();
        } else if (LEMMAS.matcher(name).matches()) {
            lemmas(file);
        } else if (COMPOUNDS.matcher(name).matches()) {
            compounds(file);
        } else {
            return;
        }
        names.add(name);
    }

    /** A Hunspell dictionary: one word a line, behind the slash its flags; {@code z} marks what stands in compounds. */
    private void hunspell(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int slash = line.indexOf('/');
                String word = slash < 0 ? line : line.substring(0, slash);
                // Capitalised words are names: they make poor parts.
                if (WORD.matcher(word).matches() && word.equals(word.toLowerCase(Locale.ROOT))) {
                    builder.word(word, slash >= 0 && line.indexOf('z', slash) > 0 ? LexiconBuilder.ROOT : 0);
                }
            }
        }
    }

    private void lemmas(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (WORD.matcher(line).matches() && line.equals(line.toLowerCase(Locale.ROOT))) {
                    builder.word(line, 0);
                }
            }
        }
    }

    private void compounds(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.toLowerCase(Locale.ROOT).split("\t", -1);
                if (parts.length == 4
                        && WORD.matcher(parts[1]).matches()
                        && WORD.matcher(parts[3]).matches()) {
                    builder.compound(parts[0], parts[1], parts[2], parts[3]);
                }
            }
        }
    }

    /** Our own words, with blanks between them; {@code =word} is one piece. */
    private void own() throws IOException {
        names.add("words.txt");
        try (var in = LexiconFolder.class.getResourceAsStream("words.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                for (String word : line.trim().split("\\s+")) {
                    if (word.startsWith("=")) {
                        builder.word(word.substring(1), LexiconBuilder.WHOLE);
                    } else if (!word.isEmpty()) {
                        builder.word(word, LexiconBuilder.ROOT);
                    }
                }
            }
        }
    }
}
