package no.algoritmetilsyn.lawbook.change;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file about one table of law, read completely: its rows, and all that is wrong with it.
 *
 * @param rows that could be read, in order
 * @param problems line by line
 */
record LawFile(List<LawRow> rows, List<LineProblem> problems) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The text of a file.
     *
     * @throws LawFileRefused when it is none
     */
    static String text(byte[] bytes) {
        if (bytes.length > LawImport.MOST_BYTES) {
            throw new LawFileRefused(List.of(LineProblem.ofFile(LineProblem.Code.TOO_LARGE)));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            if (!plain.isBlank() && plain.indexOf('\0') < 0) {
                return plain;
            }
        } catch (CharacterCodingException e) {
            // Told below.
        }
        throw new LawFileRefused(List.of(LineProblem.ofFile(LineProblem.Code.UNREADABLE)));
    }

    /** Reads a file. */
    static LawFile read(LawKind kind, String text, LawReferences references) {
        List<LineProblem> problems = new ArrayList<>();
        List<LawRow> rows = new ArrayList<>();
        List<CsvText.Record> records = CsvText.records(text);
        if (records.isEmpty()) {
            return new LawFile(rows, List.of(LineProblem.ofFile(LineProblem.Code.UNREADABLE)));
        }
        CsvText.Record header = records.get(0);
        if (header.broken()) {
            problems.add(LineProblem.at(header.line(), "", LineProblem.Code.QUOTES));
        } else if (isHeader(kind, header, problems)) {
            var reader = new CellReader(references, problems);
            records.subList(1, records.size()).forEach(record -> row(kind, header.cells(), record, reader, problems)
                    .ifPresent(rows::add));
            findDoubles(rows, problems);
        }
        return new LawFile(rows, problems);
    }

    private static boolean isHeader(LawKind kind, CsvText.Record header, List<LineProblem> problems) {
        int before = problems.size();
        Set<String> seen = new HashSet<>();
        for (String name : header.cells()) {
            if (!kind.names().contains(name)) {
                problems.add(LineProblem.at(header.line(), name, LineProblem.Code.UNKNOWN_COLUMN));
            } else if (!seen.add(name)) {
                problems.add(LineProblem.at(header.line(), name, LineProblem.Code.DOUBLE_COLUMN));
            }
        }
        kind.names().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> problems.add(LineProblem.at(header.line(), name, LineProblem.Code.MISSING_COLUMN)));
        return problems.size() == before;
    }

    private static Optional<LawRow> row(
            LawKind kind, List<String> header, CsvText.Record record, CellReader reader, List<LineProblem> problems) {
        if (record.broken()) {
            problems.add(LineProblem.at(record.line(), "", LineProblem.Code.QUOTES));
            return Optional.empty();
        }
        if (record.cells().size() != header.size()) {
            problems.add(LineProblem.at(
                    record.line(),
                    "",
                    LineProblem.Code.CELLS,
                    Integer.toString(record.cells().size()),
                    Integer.toString(header.size())));
            return Optional.empty();
        }
        int before = problems.size();
        Map<String, String> cells = new LinkedHashMap<>();
        for (LawColumn column : kind.columns()) {
            String typed = record.cells().get(header.indexOf(column.name()));
            cells.put(column.name(), reader.read(kind, column, typed, record.line()));
        }
        var row = new LawRow(kind, record.line(), cells, false);
        if (problems.size() > before) {
            return Optional.empty();
        }
        if (row.from().isPresent()
                && row.until().filter(end -> !end.isAfter(row.from().get())).isPresent()) {
            problems.add(LineProblem.at(row.line(), "valid_until", LineProblem.Code.ENDS_BEFORE_IT_BEGINS));
            return Optional.empty();
        }
        return Optional.of(row);
    }

    private static void findDoubles(List<LawRow> rows, List<LineProblem> problems) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (LawRow row : rows) {
            Integer first = lines.putIfAbsent(row.id(), row.line());
            if (first != null) {
                problems.add(LineProblem.at(
                        row.line(), row.kind().identity().get(0), LineProblem.Code.DOUBLE_ROW, first.toString()));
            }
        }
    }
}
