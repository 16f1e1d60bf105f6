package no.algoritmetilsyn.letter;

import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.kind.EntryReceipt;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Receipts of what stands in the journal, for tests: about each kind of proceeding, with files and without. */
final class SampleReceipts {

    private static final EntryReceipt.File LOG = new EntryReceipt.File(
            "Logg fra rangeringen, november.csv", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    private static final EntryReceipt.File CARD =
            new EntryReceipt.File("Modellkort.pdf", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752");

    private SampleReceipts() {}

    static List<Letter> all(LetterLanguage language) {
        return Stream.of(
                        receipt(language, "DEMAND", "R-2026-000004", List.of(LOG, CARD)),
                        receipt(language, "INSPECTION", "T-2026-000002", List.of()),
                        receipt(language, "APPEAL", "A-2026-000001", List.of(CARD)),
                        receipt(language, "PENALTY", "M-2026-000001", List.of()))
                .map(Letter.class::cast)
                .toList();
    }

    private static EntryReceipt receipt(
            LetterLanguage language, String about, String reference, List<EntryReceipt.File> files) {
        return new EntryReceipt(
                SampleLetters.law("eforvf-6", 6, language),
                reference,
                about,
                "Svar " + reference,
                "2026/123",
                SampleLetters.DAY,
                "14.05",
                files);
    }
}
