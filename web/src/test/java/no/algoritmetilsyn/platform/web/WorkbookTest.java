package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook, unpacked and read by a parser of XML that knows nothing of how it was written. */
class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void a_text_is_never_a_formula_and_keeps_every_character_that_xml_can_hold() throws Exception {
        List<String> texts = List.of(
                "=1+1",
                "+47 20 00 00 00",
                "@SUM(A1)",
                "\t=cmd|' /C calc'!A0",
                "<b>&\"quoted\"</b>",
                " spaces ",
                "two\nlines",
                "æøå 𝔘 č",
                "_x0041_ and _x004");
        Document sheet = sheet(write(texts));
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        for (int i = 0; i < texts.size(); i++) {
            Element cell = cell(sheet, (char) ('A' + i) + "2");
            assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
            assertThat(cell.getAttribute("s")).as("the format \"text\"").isEqualTo("2");
            assertThat(cell.getTextContent()).isEqualTo(texts.get(i).replace("_x0041_", "_x005F_x0041_"));
        }
    }

    @Test
    void what_xml_cannot_hold_is_replaced_and_what_a_cell_cannot_hold_is_cut() throws Exception {
        Document sheet = sheet(
                write(List.of("a\u0000b\u001Bc\uFFFEd\uD800e\r\nf\rg", "x".repeat(40_000), "a" + "𝔘".repeat(20_000))));
        assertThat(cell(sheet, "A2").getTextContent()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\nf\ng");
        assertThat(cell(sheet, "B2").getTextContent()).hasSize(Workbook.LONGEST);
        assertThat(cell(sheet, "C2").getTextContent()).hasSize(Workbook.LONGEST).endsWith("𝔘");
    }

    @Test
    void numbers_are_numbers_and_days_are_dates() throws Exception {
        Document sheet = sheet(write(Arrays.asList(
                42,
                2.5,
                LocalDate.of(2026, 11, 29),
                Instant.parse("2026-11-29T11:00:00Z"),
                LocalDate.of(1899, 1, 1),
                null,
                "")));
        assertThat(cell(sheet, "A2").getTextContent()).isEqualTo("42");
        assertThat(cell(sheet, "A2").hasAttribute("t")).isFalse();
        assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("2.5");
        // A spreadsheet calls the first of January 2000 day 36526.
        assertThat(Integer.parseInt(cell(sheet, "C2").getTextContent()))
                .isEqualTo(36_526
                        + (int) java.time.temporal.ChronoUnit.DAYS.between(
                                LocalDate.of(2000, 1, 1), LocalDate.of(2026, 11, 29)));
        assertThat(Double.parseDouble(cell(sheet, "D2").getTextContent()) % 1).isEqualTo(0.5);
        assertThat(cell(sheet, "E2").getTextContent()).isEqualTo("1899-01-01");
        assertThat(cell(sheet, "F2")).isNull();
        assertThat(cell(sheet, "G2")).isNull();
        Document styles = parse(parts(write(List.of("x"))).get("xl/styles.xml"));
        var formats = ((Element) styles.getElementsByTagName("cellXfs").item(0)).getElementsByTagName("xf");
        assertThat(((Element) formats.item(style(sheet, "C2"))).getAttribute("numFmtId"))
                .isEqualTo("14");
        assertThat(((Element) formats.item(style(sheet, "D2"))).getAttribute("numFmtId"))
                .isEqualTo("164");
        assertThat(((Element) formats.item(2)).getAttribute("numFmtId")).isEqualTo("49");
    }

    @Test
    void the_headings_stay_in_view_and_each_part_is_named_by_the_package() throws Exception {
        byte[] file = write(List.of("x"));
        Map<String, byte[]> parts = parts(file);
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        SHEET);
        for (byte[] part : parts.values()) {
            parse(part);
        }
        Document sheet = parse(parts.get(SHEET));
        Element pane = (Element) sheet.getElementsByTagName("pane").item(0);
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(cell(sheet, "AB1").getTextContent()).isEqualTo("28");
        assertThat(((Element) sheet.getElementsByTagName("autoFilter").item(0)).getAttribute("ref"))
                .isEqualTo("A1:AB2");
        Element named = (Element) parse(parts.get("xl/workbook.xml"))
                .getElementsByTagName("sheet")
                .item(0);
        assertThat(named.getAttribute("name")).isEqualTo("Ark & \"mer\"");
        assertThat(write(List.of("x"))).isEqualTo(file);
    }

    private static byte[] write(List<?> cells) throws IOException {
        var file = new ByteArrayOutputStream();
        List<String> headings = java.util.stream.IntStream.rangeClosed(1, 28)
                .mapToObj(Integer::toString)
                .toList();
        try (var workbook = new Workbook(file, "Ark & \"mer\"", headings)) {
            workbook.row(cells);
        }
        return file.toByteArray();
    }

    private static Document sheet(byte[] file) throws Exception {
        return parse(parts(file).get(SHEET));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document parse(byte[] part) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private static Element cell(Document sheet, String place) {
        var cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").equals(place)) {
                return cell;
            }
        }
        return null;
    }

    private static int style(Document sheet, String place) {
        return Integer.parseInt(cell(sheet, place).getAttribute("s"));
    }
}
