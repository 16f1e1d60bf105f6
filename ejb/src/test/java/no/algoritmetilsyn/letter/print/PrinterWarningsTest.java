package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printer reads nothing from outside, and nothing that it warns of becomes a letter. */
class PrinterWarningsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"%s\" alt=\"x\"/>",
                "<img src=\"%s\"/>",
                "<p style=\"background-image: url('%s')\">x</p>",
                "<style>@import url('%s');</style>",
                "<link rel=\"stylesheet\" type=\"text/css\" href=\"%s\"/>",
                "<style>@font-face { font-family: F; src: url('%s') } p { font-family: F }</style>"
            })
    void nothing_from_this_machine_or_from_the_net_is_read(String body, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("picture.png");
        Files.write(file, new byte[] {1, 2, 3});
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            for (String address : List.of(
                    file.toUri().toString(),
                    file.toString(),
                    "http://127.0.0.1:" + server.getLocalPort() + "/picture.png",
                    "//127.0.0.1:" + server.getLocalPort() + "/picture.png",
                    "jar:" + file.toUri() + "!/x")) {
                assertThatThrownBy(() -> print(body.formatted(address)))
                        .as(address)
                        .isInstanceOf(LetterRefused.class);
            }
            assertThatThrownBy(server::accept).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Tittel</h1><img src=\"data:image/png;base64,AAAA\" alt=\"x\"/>",
                "<h1>Tittel</h1><p style=\"colour: red\">x</p>",
                "<h1>Tittel</h1><p style=\"width: 12foo\">x</p>"
            })
    void whatever_the_printer_warns_of_refuses_the_letter(String body) {
        LetterRefused refused = catchThrowableOfType(LetterRefused.class, () -> print(body));
        assertThat(refused.sentences(LetterLanguage.NB)).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                .startsWith("Brevet kan ikke skrives ut slik det er nå (")
                .endsWith("Meld fra til driften."));
    }

    @Test
    void the_page_by_which_this_is_tried_is_printed_without_them() throws Exception {
        Vera.assertAccessible(print("<h1>Tittel</h1><p>Tekst</p>"));
    }

    /** A page with this in it; what belongs into its head stands there. */
    private static byte[] print(String part) {
        boolean head = part.startsWith("<style") || part.startsWith("<link");
        String more = head ? part : "";
        String body = head ? "<h1>Tittel</h1><p>Tekst</p>" : part;
        return LetterPdf.of(
                Xml.parse("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nb\"><head><title>Prøve</title>"
                        + "<meta name=\"subject\" content=\"Prøve\"/><style>body { font-family: Inter }</style>" + more
                        + "</head><body>"
                        + body + "</body></html>"),
                new PdfStamp(SampleLetters.DAY, 1));
    }
}
