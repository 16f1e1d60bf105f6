package no.algoritmetilsyn.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compounds come apart where they were put together, with our own words alone and with lists beside the server. */
class CompoundSplitterTest {

    private static Lexicon own;

    @BeforeAll
    static void read() throws IOException {
        own = Lexicon.load(null);
    }

    @ParameterizedTest
    @CsvSource({
        "algoritmeregister, algoritme register",
        "saksbehandlingsstøtte, saksbehandling støtte",
        "velferdsteknologi, velferd teknologi",
        "personvernkonsekvensvurdering, personvern konsekvens vurdering",
        "språkmodeller, språk modeller",
        "helseføretaket, helse føretaket",
        "vannkraftanlegg, vannkraft anlegg",
        "risikovurderinger, risiko vurderinger",
    })
    void a_compound_has_its_parts(String word, String parts) {
        assertThat(own.splitter().split(word)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register",
                "karakter",
                "departement",
                "tjenester",
                "undersøkelse",
                "i",
                "",
                "ki",
                "2026/1",
                "æøå",
                "qwertyuiopasdfgh",
                "😀😀😀😀😀😀"
            })
    void one_piece_stays_one_piece(String word) {
        assertThat(own.splitter().split(word)).isEmpty();
    }

    @Test
    void parts_of_long_parts_are_given_too() {
        assertThat(own.splitter().allParts("personvernkonsekvensvurderingsskjema"))
                .contains("personvern", "konsekvens", "vurdering", "skjema");
    }

    @Test
    void words_that_are_far_too_long_are_left_alone() {
        assertThat(own.splitter().split("algoritme".repeat(500))).isEmpty();
    }

    @Test
    void a_dictionary_beside_the_server_teaches_more_words(@TempDir Path folder) throws IOException {
        Files.write(
                Files.createDirectories(folder.resolve("nb")).resolve("index.dic"),
                List.of("4", "sparkel/AEGz", "kasse/AEGz", "sparkelkasse/AEG", "Oslo/S"));
        Lexicon lexicon = Lexicon.load(folder);

        assertThat(lexicon.splitter().split("sparkelkassene")).containsExactly("sparkel", "kassene");
        assertThat(own.splitter().split("sparkelkassene")).isEmpty();
        assertThat(lexicon.holds("oslo")).isFalse();
        assertThat(lexicon.name()).isEqualTo("words.txt, nb");
        assertThat(lexicon.fingerprint()).isNotEqualTo(own.fingerprint());
    }

    @Test
    void ordbank_compounds_replace_what_was_pressed(@TempDir Path folder) throws IOException {
        own.write(folder.resolve(LexiconFolder.PRESSED));
        Lexicon pressed = Lexicon.load(folder);
        assertThat(pressed.fingerprint()).isEqualTo(own.fingerprint());

        Files.write(folder.resolve("ordbank-compounds-nb.tsv"), List.of("gneistfangar\tgneist\t\tfangar", "x\ty"));
        assertThat(Lexicon.load(folder).splitter().split("gneistfangar")).containsExactly("gneist", "fangar");
    }

    @Test
    void pressing_twice_learns_once(@TempDir Path source, @TempDir Path target) throws IOException {
        Files.write(source.resolve("index.dic"), List.of("sparkel/z"));
        LexiconCompiler.main(new String[] {source.toString(), target.toString()});
        Path file = target.resolve(LexiconFolder.PRESSED);
        byte[] first = Files.readAllBytes(file);
        Files.write(file, new byte[0]);
        LexiconCompiler.main(new String[] {source.toString(), target.toString()});
        assertThat(file).isEmptyFile();

        Files.write(source.resolve("index.dic"), List.of("sparkel/z", "gneist/z"));
        LexiconCompiler.main(new String[] {source.toString(), target.toString()});
        assertThat(Files.readAllBytes(file)).isNotEqualTo(first);
    }
}
