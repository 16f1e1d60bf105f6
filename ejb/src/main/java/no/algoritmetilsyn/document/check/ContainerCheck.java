package no.algoritmetilsyn.document.check;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Files that are zip archives of parts: Office Open XML (ECMA-376 part 2) and OpenDocument (ISO/IEC 26300-3). All parts
 * are unpacked into nothing, within {@link ZipBudget}, before any of them is read.
 */
final class ContainerCheck {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final String OPEN_DOCUMENT_MANIFEST = "META-INF/manifest.xml";

    /** Longest part that is read here. */
    private static final int LONGEST_READ = 1 << 20;

    /** The beginning of an OLE2 container: old Office files, and new ones that are encrypted. */
    private static final byte[] OLE2 = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    /** Name of the stream that holds an encrypted Office file (MS-OFFCRYPTO 1.3.3), as its bytes stand in the file. */
    private static final String ENCRYPTED_PACKAGE =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final ZipFile zip;

    private ContainerCheck(ZipFile zip) {
        this.zip = zip;
    }

    static void check(Path file, byte[] prefix, FileType type) throws FileRefused, IOException {
        if (startsWith(prefix, OLE2)) {
            boolean encrypted = isEncryptedPackage(file);
            throw new FileRefused(encrypted ? FileRefusal.PASSWORD_PROTECTED : FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
        if (!startsWith(prefix, ZipBudget.ARCHIVE) || prefix.length < 30) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
        if ((prefix[6] & 1) != 0) {
            throw new FileRefused(FileRefusal.PASSWORD_PROTECTED);
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            new ContainerCheck(zip).check(Files.size(file), type);
        } catch (BudgetExceeded e) {
            throw new FileRefused(FileRefusal.ZIP_BOMB);
        } catch (ZipException
                | EOFException
                | CharacterCodingException
                | IllegalArgumentException
                | XMLStreamException e) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
    }

    private static boolean isEncryptedPackage(Path file) throws IOException {
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.READ)) {
            return new PdfTokens(bytes).find(ENCRYPTED_PACKAGE);
        }
    }

    private void check(long size, FileType type) throws FileRefused, IOException, XMLStreamException {
        var budget = new ZipBudget(size);
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            budget.entry();
            // Two parts of one name: programs would not agree which of them they read.
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new FileRefused(FileRefusal.DAMAGED);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                budget.unpack(in, 1);
            }
        }
        if (names.stream().anyMatch(ContainerCheck::holdsMacros)) {
            throw new FileRefused(FileRefusal.MACROS);
        }
        if (type == FileType.ODT) {
            openDocument(type);
        } else {
            officeOpenXml(type);
        }
    }

    private static boolean holdsMacros(String name) {
        return name.endsWith("vbaproject.bin")
                || name.contains("/macrosheets/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private void openDocument(FileType type) throws FileRefused, IOException, XMLStreamException {
        String declared = new String(part(OPEN_DOCUMENT_TYPE), StandardCharsets.US_ASCII).trim();
        if (!declared.equals(type.mediaType())) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
        XMLStreamReader manifest = xml(part(OPEN_DOCUMENT_MANIFEST));
        while (manifest.hasNext()) {
            if (manifest.next() == XMLStreamConstants.START_ELEMENT
                    && manifest.getLocalName().endsWith("encryption-data")) {
                throw new FileRefused(FileRefusal.PASSWORD_PROTECTED);
            }
        }
    }

    private void officeOpenXml(FileType type) throws FileRefused, IOException, XMLStreamException {
        boolean main = false;
        XMLStreamReader types = xml(part(CONTENT_TYPES));
        while (types.hasNext()) {
            if (types.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String declared = types.getAttributeValue(null, "ContentType");
            if (declared == null) {
                continue;
            }
            String lower = declared.toLowerCase(Locale.ROOT);
            if (lower.contains("macro") || lower.contains("vbaproject")) {
                throw new FileRefused(FileRefusal.MACROS);
            }
            main |= lower.equals(type.mediaType() + ".main+xml");
        }
        if (!main) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
    }

    private byte[] part(String name) throws FileRefused, IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_READ + 1);
            if (bytes.length > LONGEST_READ) {
                throw new FileRefused(FileRefusal.DAMAGED);
            }
            return bytes;
        }
    }

    /**
     * Reads XML without document types, so that nothing is fetched and nothing grows, and without namespaces, since each
     * prefix would be looked for among all that were declared around it.
     */
    private static XMLStreamReader xml(byte[] bytes) throws FileRefused, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
