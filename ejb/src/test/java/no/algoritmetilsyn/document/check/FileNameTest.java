package no.algoritmetilsyn.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private record Case(String declared, String kept) {}

    static List<Case> names() {
        return List.of(
                new Case("klage.pdf", "klage.pdf"),
                new Case("Klage på avslag – æøå ÆØÅ.pdf", "Klage på avslag – æøå ÆØÅ.pdf"),
                new Case("../../etc/passwd.txt", "passwd.txt"),
                new Case("C:\\Users\\Kari\\klage.docx", "klage.docx"),
                new Case("C:klage.docx", "C_klage.docx"),
                new Case("..\\..\\klage.txt", "klage.txt"),
                new Case("klage\u0000.exe\n.pdf", "klage.exe.pdf"),
                new Case("klage\u202Efdp.exe", "klagefdp.exe"),
                new Case("klage\u2066\u200B.pdf", "klage.pdf"),
                new Case("a\"b<c>d|e?f*.txt", "a_b_c_d_e_f_.txt"),
                new Case("  .skjult.txt. ", "skjult.txt"),
                new Case("NUL.txt", "_NUL.txt"),
                new Case("a\u030A.txt", "å.txt"),
                new Case("to   mellomrom.txt", "to mellomrom.txt"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_made_harmless_and_keeps_its_letters(Case name) throws Exception {
        assertThat(FileName.of(name.declared()).value()).isEqualTo(name.kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "/", "\u202E", "../", "---", "a/"})
    void a_name_of_which_nothing_is_left_is_refused(String declared) {
        assertThatThrownBy(() -> FileName.of(declared))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.refusal()).isEqualTo(FileRefusal.NAME));
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_extension() throws Exception {
        String kept = FileName.of("å".repeat(300) + ".pdf").value();
        assertThat(kept).hasSize(120).endsWith("å.pdf");
        assertThat(FileName.of("\uD83D\uDE00".repeat(100) + "a.pdf").value()).hasSizeLessThanOrEqualTo(120);
    }

    @Property
    void no_name_does_harm(@ForAll String declared) {
        try {
            String kept = FileName.of(declared).value();
            assertThat(kept).isNotBlank().hasSizeLessThanOrEqualTo(120);
            assertThat(kept).doesNotContainPattern("[/\\\\\"\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");
            assertThat(new FileName(kept).contentDisposition()).matches("[\\x20-\\x7e]+");
        } catch (FileRefused e) {
            assertThat(e.refusal()).isEqualTo(FileRefusal.NAME);
        }
    }

    @Test
    void the_header_says_the_name_twice() {
        // RFC 6266 section 5: the form for old browsers first.
        assertThat(new FileName("Klage på 100 % € \"x\".pdf").contentDisposition())
                .isEqualTo("attachment; filename=\"Klage pa 100 _ _ _x_.pdf\"; "
                        + "filename*=UTF-8''Klage%20p%C3%A5%20100%20%25%20%E2%82%AC%20%22x%22.pdf");
    }

    @Property
    void the_encoded_name_says_the_whole_name(@ForAll String declared) throws Exception {
        FileName name;
        try {
            name = FileName.of(declared);
        } catch (FileRefused e) {
            return;
        }
        String header = name.contentDisposition();
        String encoded = header.substring(header.indexOf("''") + 2).replace("+", "%2B");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(name.value());
    }
}
