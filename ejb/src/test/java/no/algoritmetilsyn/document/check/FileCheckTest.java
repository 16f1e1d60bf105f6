package no.algoritmetilsyn.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileCheckTest extends FileCheckTestBase {

    static Stream<Arguments> takenFiles() {
        byte[] stored = new byte[300_000];
        new java.util.Random(7).nextBytes(stored);
        return Stream.of(
                Arguments.of("brev.pdf", Samples.pdf(), FileType.PDF),
                Arguments.of("BREV.PDF", Samples.pdfWithStream(""), FileType.PDF),
                Arguments.of("revidert.pdf", Samples.revised(Samples.pdf(), ""), FileType.PDF),
                Arguments.of("vedtak.docx", Samples.docx(), FileType.DOCX),
                Arguments.of("vedtak.odt", Samples.odt(), FileType.ODT),
                Arguments.of("tall.xlsx", Samples.xlsx(), FileType.XLSX),
                Arguments.of("skjerm.png", Samples.png(), FileType.PNG),
                Arguments.of("bilde.jpg", Samples.jpg(), FileType.JPG),
                Arguments.of("bilde.JPEG", Samples.jpg(), FileType.JPG),
                Arguments.of("fra-edge.jfif", Samples.jpg(), FileType.JPG),
                Arguments.of("laast-for-endring.pdf", Samples.encryptedPdf("", 40), FileType.PDF),
                Arguments.of("laast-for-utskrift.pdf", Samples.encryptedPdf("", 128), FileType.PDF),
                Arguments.of("aes.pdf", Samples.encryptedPdf("", 256), FileType.PDF),
                Arguments.of("rem.txt", Samples.utf8("Rem at brevet kom i går\n"), FileType.TXT),
                Arguments.of("p1.txt", Samples.utf8("P1 sa i dag at\n"), FileType.TXT),
                Arguments.of("p5.txt", Samples.utf8("P5 2 2 255\n"), FileType.TXT),
                Arguments.of("http.txt", Samples.utf8("HTTP/1.1 500 fikk jeg da jeg søkte\n"), FileType.TXT),
                Arguments.of("skript.txt", Samples.utf8("#!/bin/sh sto det øverst på siden\n"), FileType.TXT),
                Arguments.of("pdf.txt", Samples.utf8("%PDF-1.4 sto det i brevet\n"), FileType.TXT),
                Arguments.of("mz.txt", Samples.utf8("MZ er initialene mine\n"), FileType.TXT),
                Arguments.of(
                        "bm.txt", Samples.utf8("BM er forkortelsen de bruker for barnevernmelding\n"), FileType.TXT),
                Arguments.of("gif.txt", Samples.utf8("GIF89a og så videre\n"), FileType.TXT),
                Arguments.of("windows.txt", wide("\ufeffJeg søkte 3. mai\r\n", false), FileType.TXT),
                Arguments.of("motorola.txt", wide("\ufeffJeg søkte 3. mai\r\n", true), FileType.TXT),
                Arguments.of("uten-merke.txt", wide("Jeg søkte 3. mai\r\n", false), FileType.TXT),
                Arguments.of("notat.txt", Samples.txt(), FileType.TXT),
                Arguments.of("latin.txt", Samples.latin("Jeg får ikke svar på søknaden"), FileType.TXT),
                Arguments.of("som-mail.txt", Samples.eml(), FileType.TXT),
                Arguments.of("melding.eml", Samples.eml(), FileType.EML),
                Arguments.of("med-ark.docx", nested(1), FileType.DOCX),
                Arguments.of("med-bilde.docx", with(Samples.WORD, "word/media/a.png", stored), FileType.DOCX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("takenFiles")
    void allowed_files_are_taken_as_what_they_are(String name, byte[] bytes, FileType type) throws Exception {
        assertThat(check(name, bytes)).isEqualTo(type);
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                refused("program.exe", Samples.exe(), FileRefusal.TYPE_NOT_ALLOWED),
                refused("faktura.pdf.exe", Samples.exe(), FileRefusal.TYPE_NOT_ALLOWED),
                refused("uten-endelse", Samples.txt(), FileRefusal.TYPE_NOT_ALLOWED),
                refused(
                        "tegning.svg",
                        Samples.utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        FileRefusal.TYPE_NOT_ALLOWED),
                refused("side.html", Samples.utf8("<html></html>"), FileRefusal.TYPE_NOT_ALLOWED),
                refused("arkiv.zip", Samples.docx(), FileRefusal.TYPE_NOT_ALLOWED),
                refused("tom.pdf", new byte[0], FileRefusal.EMPTY),
                refused("tom.docx", new byte[0], FileRefusal.EMPTY),
                refused("faktura.pdf", Samples.exe(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("faktura.png", Samples.exe(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("faktura.docx", Samples.exe(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("notat.txt", Samples.exe(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("bilde.png", Samples.jpg(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("brev.pdf", Samples.docx(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("brev.docx", Samples.xlsx(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("brev.docx", Samples.odt(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused(
                        "ark.odt",
                        Samples.zip(Samples.odtParts("application/vnd.oasis.opendocument.spreadsheet", "")),
                        FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("gammelt.docx", Samples.ole2("WordDocument"), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused(
                        "side.txt",
                        Samples.utf8("<!DOCTYPE html><html><script>1</script></html>"),
                        FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused(
                        "tegning.txt",
                        Samples.utf8("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"),
                        FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("ikke-mail.eml", Samples.txt(), FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("laast.pdf", Samples.pdf("/Encrypt 5 0 R "), FileRefusal.PASSWORD_PROTECTED),
                refused("laast.pdf", Samples.pdf("/Encr#79pt<</Filter/Standard>>"), FileRefusal.PASSWORD_PROTECTED),
                refused("laast.pdf", Samples.pdfWithStream("/Encrypt 5 0 R "), FileRefusal.PASSWORD_PROTECTED),
                refused("laast.pdf", Samples.revised(Samples.pdf(), "/Encrypt 5 0 R "), FileRefusal.PASSWORD_PROTECTED),
                refused(
                        "laast.pdf",
                        Samples.revised(Samples.pdf("/Encrypt 5 0 R "), ""),
                        FileRefusal.PASSWORD_PROTECTED),
                refused("flyttet.pdf", moved(Samples.pdf("/Encrypt 5 0 R ")), FileRefusal.PASSWORD_PROTECTED),
                refused("flyttet.pdf", moved(Samples.pdfWithStream("/Encrypt 5 0 R ")), FileRefusal.PASSWORD_PROTECTED),
                refused("laast.docx", Samples.ole2("EncryptedPackage"), FileRefusal.PASSWORD_PROTECTED),
                refused(
                        "laast.odt",
                        Samples.zip(Samples.odtParts(Samples.TEXT_DOCUMENT, "<m:encryption-data/>")),
                        FileRefusal.PASSWORD_PROTECTED),
                refused("laast.xlsx", flagged(Samples.xlsx()), FileRefusal.PASSWORD_PROTECTED),
                refused("laast.pdf", Samples.encryptedPdf("hemmelig", 40), FileRefusal.PASSWORD_PROTECTED),
                refused("laast.pdf", Samples.encryptedPdf("hemmelig", 128), FileRefusal.PASSWORD_PROTECTED),
                refused("laast.pdf", Samples.encryptedPdf("hemmelig", 256), FileRefusal.PASSWORD_PROTECTED),
                refused("IMG_0001.HEIC", heic("heic"), FileRefusal.PICTURE_OF_TELEPHONE),
                refused("IMG_0001.heif", Samples.txt(), FileRefusal.PICTURE_OF_TELEPHONE),
                refused("IMG_0001.jpg", heic("mif1"), FileRefusal.PICTURE_OF_TELEPHONE),
                refused("bilde.avif", heic("avif"), FileRefusal.PICTURE_OF_TELEPHONE),
                refused("styretegn-16.txt", wide("\ufefftekst\u0001 \u001b[2J", false), FileRefusal.DAMAGED),
                refused(
                        "halv.txt",
                        Arrays.copyOf(wide("\ufefftekst", false), 11),
                        FileRefusal.DAMAGED,
                        FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("makro.docm", Samples.docx(), FileRefusal.MACROS),
                refused("makro.xlsm", Samples.xlsx(), FileRefusal.MACROS),
                refused(
                        "makro.docx",
                        Samples.zip(Samples.officeParts(
                                "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml")),
                        FileRefusal.MACROS),
                refused("makro.docx", with(Samples.WORD, "word/vbaProject.bin", new byte[10]), FileRefusal.MACROS),
                refused(
                        "makro.xlsx",
                        with(Samples.SHEET, "xl/macrosheets/sheet1.xml", new byte[10]),
                        FileRefusal.MACROS),
                refused("makro.odt", macroOdt(), FileRefusal.MACROS),
                refused("avkortet.pdf", Arrays.copyOf(Samples.pdf(), 200), FileRefusal.DAMAGED),
                refused("avkortet.docx", half(Samples.docx()), FileRefusal.DAMAGED),
                refused("avkortet.png", half(Samples.png()), FileRefusal.DAMAGED),
                refused("avkortet.jpg", Arrays.copyOf(Samples.jpg(), 60), FileRefusal.DAMAGED),
                refused(
                        "nul.txt",
                        Samples.utf8("tekst\0med nul"),
                        FileRefusal.DAMAGED,
                        FileRefusal.CONTENT_DIFFERS_FROM_NAME),
                refused("styretegn.txt", Samples.utf8("tekst\u001b[2J"), FileRefusal.DAMAGED),
                refused("hverken.txt", new byte[] {'a', (byte) 0x81, (byte) 0xff, 'b'}, FileRefusal.DAMAGED),
                refused("entiteter.docx", entities(), FileRefusal.DAMAGED),
                refused("dobbel.docx", with(Samples.WORD, "[content_types].XML", new byte[10]), FileRefusal.DAMAGED));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refusedFiles")
    void other_files_are_refused_and_the_sender_is_told_why(String name, byte[] bytes, List<FileRefusal> why) {
        assertThatThrownBy(() -> check(name, bytes))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.refusal())
                        .isIn(why));
    }

    @Test
    void a_picture_that_claims_more_pixels_than_memory_holds_is_refused() {
        byte[] png = Samples.png();
        // Width, the first field of IHDR, which begins after signature, length and type.
        png[16] = 0x7f;
        assertRefused("stor.png", png, FileRefusal.ZIP_BOMB);
    }

    @Test
    void a_pdf_with_bytes_before_its_header_is_taken() throws Exception {
        byte[] pdf = Samples.pdf();
        byte[] shifted = new byte[pdf.length + 3];
        System.arraycopy(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, 0, shifted, 0, 3);
        System.arraycopy(pdf, 0, shifted, 3, pdf.length);
        Path file = folder.resolve("shifted");
        Files.write(file, shifted);
        PdfCheck.check(file);
    }

    private static byte[] macroOdt() {
        Map<String, byte[]> parts = Samples.odtParts(Samples.TEXT_DOCUMENT, "");
        parts.put("Basic/Standard/Module1.xml", new byte[10]);
        return Samples.zip(parts);
    }

    /** A document type with an entity that reads a file, in the part that is read. */
    private static byte[] entities() {
        Map<String, byte[]> parts = Samples.officeParts(Samples.WORD, "word/document.xml");
        parts.put(
                "[Content_Types].xml",
                Samples.utf8("<?xml version='1.0'?><!DOCTYPE Types [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<Types>&x;<Override ContentType='" + Samples.WORD + "'/></Types>"));
        return Samples.zip(parts);
    }

    /** Says in the first part that it is encrypted. */
    private static byte[] flagged(byte[] zip) {
        byte[] flagged = zip.clone();
        flagged[6] |= 1;
        return flagged;
    }

    /** Lets the last reference point past the end, as files do that went through a text editor. */
    private static byte[] moved(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return Samples.latin(text.replaceAll("startxref\n\\d+", "startxref\n99999"));
    }

    private static byte[] wide(String text, boolean mostSignificantFirst) {
        return text.getBytes(mostSignificantFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** The first box of a picture of a telephone (ISO/IEC 14496-12, 4.3). */
    private static byte[] heic(String brand) {
        return Samples.latin("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1" + brand + "\0\0\0\u0008mdat");
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
