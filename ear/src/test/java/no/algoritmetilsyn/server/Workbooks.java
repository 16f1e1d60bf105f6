package no.algoritmetilsyn.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the sheet of a workbook, by nothing but what the standard says of it. */
public final class Workbooks {

    private Workbooks() {}

    /** The contents of the cells, row by row; cells that are empty are left out at the end, and are empty elsewhere. */
    public static List<List<String>> rows(byte[] file) {
        Document sheet = sheet(file);
        if (!sheet.select("f").isEmpty()) {
            throw new AssertionError("Something is calculated: " + sheet.select("f"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Element row : sheet.select("sheetData > row")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> c")) {
                int column = column(cell.attr("r").replaceAll("[0-9]", ""));
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell.wholeText());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }

    private static Document sheet(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    return Jsoup.parse(zip, "UTF-8", "", Parser.xmlParser());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("No sheet");
    }
}
