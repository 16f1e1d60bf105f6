package no.algoritmetilsyn.document.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.algoritmetilsyn.document.metadata.MetadataRemoval;
import no.algoritmetilsyn.platform.web.TimeByLength;
import org.junit.jupiter.api.io.TempDir;

/** The check of files and the removal of what they tell of their sender, whatever is repeated in them. */
class FileGrowthTest extends TimeByLength {

    private static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0\u0090wS\u00de";
    private static final String JPG = "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0";

    @TempDir
    static Path folder;

    static Stream<Reader> readers() {
        List<Reader> readers = new ArrayList<>();
        for (String piece : List.of(
                "trailer<<(",
                "trailer<</A<<",
                "1 0 obj<</Type/XRef(",
                "obj<<%",
                "startxref 9 ",
                "((",
                "<<",
                "\\(",
                "/#",
                "/Producer(",
                "/Producer<",
                "/Author (a) ",
                "<?xpacket begin",
                "<?xpacket end",
                "Exif\0\0",
                "xref trailer<</Prev 9>>")) {
            readers.add(file("pdf", "%PDF-1.7\n", piece, "\nstartxref\n99999999\n%%EOF"));
            readers.add(file("pdf", "%PDF-1.7\n", piece, "\nstartxref\n9\n%%EOF"));
        }
        readers.add(file("png", PNG, "\0\0\0\0tEXt\0\0\0\0", "\0\0\0\0IEND\u00aeB`\u0082"));
        readers.add(file("jpg", JPG, "\u00ff\u00fe\0\2", "\u00ff\u00d9"));
        readers.add(file("jpg", JPG, "\u00ff", "\u00ff\u00d9"));
        readers.add(file("jpg", JPG, "\u00ff\u00e1\0\10Exif\0\0", "\u00ff\u00d9"));
        readers.add(file("jpg", JPG + "\u00ff\u00da\0\2", "\u00ff\0a", "\u00ff\u00d9"));
        for (String piece : List.of("a:\n", "a:", "\n", " ", "Rem \r\n", "\u00e6\u00f8", "\r")) {
            readers.add(file("eml", "From: a@b.test\n", piece, "\n\na"));
            readers.add(file("txt", "", piece, "a"));
        }
        for (String piece :
                List.of("<w:p/>", "<w:ins w:author=\"a\"/>", "<a", "w:rsid=\"1\" ", "<!--", "<![CDATA[", "\"")) {
            readers.add(new Reader(
                    "docx of " + piece, length -> piece.repeat(length / piece.length()), FileGrowthTest::office));
        }
        for (String piece : List.of("a", ".", " ", "/", "\\", "a\u030A", "\u202e", "con.", "_")) {
            readers.add(of("name", "", piece, ".pdf", FileGrowthTest::name));
        }
        return readers.stream();
    }

    private static Reader file(String extension, String before, String piece, String after) {
        return of(extension, before, piece, after, text -> read(extension, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void read(String extension, byte[] bytes) {
        Path file = folder.resolve("file." + extension);
        try {
            Files.write(file, bytes);
            try {
                FileCheck.check(file, FileName.of("file." + extension));
            } catch (FileRefused refused) {
                // As it should be. What is taken out is looked for all the same: others of the kind are taken.
            }
            MetadataRemoval.remove(file, FileType.ofExtension(extension).orElseThrow());
        } catch (IOException refused) {
            // As it should be.
        }
    }

    private static void office(String part) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
                            + "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "word/document.xml", "<w:document xmlns:w=\"w\">" + part + "</w:document>");
            put(zip, "docProps/core.xml", part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read("docx", bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void name(String declared) {
        try {
            FileName.of(declared).contentDisposition();
        } catch (FileRefused refused) {
            // As it should be.
        }
    }
}
