package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * PDF (ISO 32000-2): whole, and opened without a password. Encryption is said in the trailer, which is either a
 * dictionary after the cross-reference table (7.5.5) or that of a cross-reference stream (7.5.8); each revision of the
 * file adds one. A file that anybody can open and that only forbids to print or change it is encrypted, too, and taken.
 */
final class PdfCheck {

    /** Readers look for the header in the first kilobyte, and for the end in the last one. */
    private static final int EDGE = 1024;

    /** More revisions than any file has. */
    private static final int MOST_REVISIONS = 1000;

    private final FileChannel file;
    private final PdfTokens tokens;

    private PdfCheck(FileChannel file) throws IOException {
        this.file = file;
        this.tokens = new PdfTokens(file);
    }

    static void check(Path path) throws FileRefused, IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            new PdfCheck(file).check();
        } catch (BudgetExceeded e) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
    }

    private void check() throws FileRefused, IOException {
        tokens.seek(0);
        if (!tokens.find("%PDF-") || tokens.position() > EDGE) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
        // Offsets count from the header, though some writers count from the first byte.
        long start = tokens.position() - "%PDF-".length();
        long last = lastReference();
        if (!follow(start, last) && !(start > 0 && follow(0, last))) {
            search();
        }
    }

    /** Where the newest cross-reference is said to lie. */
    private long lastReference() throws FileRefused, IOException {
        long found = -1;
        tokens.seek(Math.max(0, file.size() - 2 * EDGE));
        while (tokens.find("startxref")) {
            found = number(tokens.word());
        }
        if (found < 0) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
        return found;
    }

    /** Follows the trailers from the newest to the oldest. Gives whether they are where they are said to be. */
    private boolean follow(long start, long newest) throws FileRefused, IOException {
        Deque<Long> waiting = new ArrayDeque<>(Set.of(newest));
        Set<Long> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            long offset = waiting.pop();
            if (!seen.add(offset)) {
                continue;
            }
            Optional<Map<String, String>> trailer = trailer(start + offset);
            if (trailer.isEmpty() || seen.size() > MOST_REVISIONS) {
                return false;
            }
            refuseLocked(trailer.get());
            for (String link : new String[] {"Prev", "XRefStm"}) {
                long previous = number(trailer.get().getOrDefault(link, ""));
                if (previous >= 0) {
                    waiting.push(previous);
                }
            }
        }
        return true;
    }

    private Optional<Map<String, String>> trailer(long position) throws IOException {
        if (position >= file.size()) {
            return Optional.empty();
        }
        tokens.seek(position);
        String word = tokens.word();
        if (word.equals("xref")) {
            return tokens.find("trailer") ? tokens.dictionary() : Optional.empty();
        }
        if (number(word) < 0 || number(tokens.word()) < 0 || !tokens.word().equals("obj")) {
            return Optional.empty();
        }
        return tokens.dictionary().filter(dictionary -> "XRef".equals(dictionary.get("Type")));
    }

    /** Readers mend a file whose references are wrong by looking for its trailers; so does this. */
    private void search() throws FileRefused, IOException {
        tokens.seek(0);
        while (tokens.find("trailer")) {
            refuseLocked(here());
        }
        tokens.seek(0);
        while (tokens.find("obj")) {
            Map<String, String> dictionary = here();
            if ("XRef".equals(dictionary.get("Type"))) {
                refuseLocked(dictionary);
            }
        }
    }

    /** The dictionary that stands here; searching goes on where it began. */
    private Map<String, String> here() throws IOException {
        long position = tokens.position();
        Map<String, String> dictionary = tokens.dictionary().orElse(Map.of());
        tokens.seek(position);
        return dictionary;
    }

    private void refuseLocked(Map<String, String> trailer) throws FileRefused, IOException {
        if (!trailer.containsKey("Encrypt")) {
            return;
        }
        long position = tokens.position();
        if (!PdfEncryption.opensWithoutPassword(encryption(trailer), trailer.getOrDefault("ID", ""))) {
            throw new FileRefused(FileRefusal.PASSWORD_PROTECTED);
        }
        tokens.seek(position);
    }

    /** The encryption dictionary that a trailer refers to, as the newest revision has it; empty when it is not found. */
    private Map<String, String> encryption(Map<String, String> trailer) throws IOException {
        long number = number(trailer.get("Encrypt"));
        Map<String, String> newest = Map.of();
        tokens.seek(0);
        while (number >= 0 && tokens.find(number + " 0 obj")) {
            newest = tokens.dictionary().orElse(newest);
        }
        return newest;
    }

    /** A whole number from 0, or -1 for anything else. */
    private static long number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 15 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(word) : -1;
    }
}
