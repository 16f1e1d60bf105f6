package no.algoritmetilsyn.search.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Learns a lexicon from word lists once, at the build on the operator's machine, so that the server starts fast. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    /**
     * Learns and writes down, unless the same lists have been learnt already.
     *
     * @param args folder with word lists, folder for the result
     * @throws IOException when the lists cannot be read or the result not be written
     */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path target = Files.createDirectories(Path.of(args[1]));
        Path sources = target.resolve("lexicon.sources");
        String now = LexiconFolder.describe(source);
        if (Files.exists(target.resolve(LexiconFolder.PRESSED))
                && Files.exists(sources)
                && Files.readString(sources).equals(now)) {
            return;
        }
        Lexicon lexicon = LexiconFolder.learn(source);
        lexicon.write(target.resolve(LexiconFolder.PRESSED));
        Files.writeString(sources, now);
        System.out.println("Lexicon: " + lexicon.name() + ", " + lexicon.size() + " words");
    }
}
