package no.algoritmetilsyn.letter.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * When a PDF counts as made, and its identity: taken from the letter and not from the clock, so that one letter printed twice
 * is the same bytes.
 *
 * @param day the date of the letter, Europe/Oslo
 * @param id made from the hash of the letter
 */
record PdfStamp(LocalDate day, long id) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String OPEN = "<xmp:CreateDate>";
    private static final String CLOSE = "</xmp:CreateDate>";

    /** @param sha256 of the letter, 64 hexadecimal digits */
    static PdfStamp of(LocalDate day, String sha256) {
        return new PdfStamp(day, HexFormat.fromHexDigitsToLong(sha256.substring(0, 16)));
    }

    /** @param page what can be read in it */
    static PdfStamp ofPage(LocalDate day, String page) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
            return of(day, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts both in a document; its two places for the date must agree. */
    void put(PDDocument pdf) throws IOException {
        ZonedDateTime at = day.atStartOfDay(OSLO);
        Calendar calendar = GregorianCalendar.from(at);
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.setDocumentId(id);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        var bytes = new ByteArrayOutputStream();
        try (var in = metadata.exportXMPMetadata()) {
            in.transferTo(bytes);
        }
        String xmp = bytes.toString(StandardCharsets.UTF_8);
        int start = xmp.indexOf(OPEN) + OPEN.length();
        int end = xmp.indexOf(CLOSE);
        if (end < start) {
            throw new IOException("No date in the metadata");
        }
        String dated = xmp.substring(0, start) + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at) + xmp.substring(end);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
