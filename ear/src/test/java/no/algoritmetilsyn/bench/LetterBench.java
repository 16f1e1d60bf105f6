package no.algoritmetilsyn.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterFrame.Person;
import no.algoritmetilsyn.letter.LetterFrame.Recipient;
import no.algoritmetilsyn.letter.LetterFrame.Sender;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a letter of 5,000 characters takes to become a PDF that can be kept and read aloud. */
@Tag("bench")
class LetterBench {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;
    private static final int LENGTH = 5_000;
    private static final String WORDS = "Kommunen svarte at modellen rangerer søkere etter åtte opplysninger. ";

    @Test
    void printing() {
        var renderer = new LetterRenderer();
        LetterSnapshot letter = letter(renderer);
        Approval approval = new Approval(LocalDate.of(2026, 11, 28), new Person("Ingeborg Lie", "avdelingsleder"));
        var figures = new Figures("letters");
        long before = System.nanoTime();
        byte[] pdf = renderer.pdf(letter, approval);
        figures.put("first PDF, ms", millis(before));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long start = System.nanoTime();
            renderer.pdf(letter, approval);
            if (i >= WARM_UP) {
                times.add(millis(start));
            }
        }
        figures.put("size of the PDF, kB", pdf.length / 1024.0);
        figures.atMost(500, "PDF of 5,000 characters, warm, ms, median", Figures.median(times));
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            renderer.article(letter, approval);
        }
        figures.put("the same letter on a page, ms, mean", millis(start) / ROUNDS);
        figures.print();
        figures.assertWithinLimits();
    }

    private static LetterSnapshot letter(LetterRenderer renderer) {
        var answer = new Answer(
                new LegalBasis("fvl67-11", "forvaltningsloven § 11"),
                "K 2026/462",
                LocalDate.of(2026, 11, 20),
                false,
                null);
        LetterText text = renderer.text(answer, LetterLanguage.NB);
        String typed =
                WORDS.repeat(LENGTH / WORDS.length() + 1).substring(0, LENGTH).strip();
        for (Block block : text.missing()) {
            text = text.write(block.id(), block.shape(), List.of(block.id().equals("answer") ? typed : WORDS.strip()));
        }
        var frame = new LetterFrame(
                new Sender(
                        "Algoritmetilsynet",
                        "317042604",
                        List.of("Postboks 100 Eksempel", "0101 Oslo"),
                        List.of("Eksempelgata 1", "0101 Oslo"),
                        "20 00 00 00",
                        "post@algoritmetilsyn.example",
                        "mandag til fredag kl. 9–15"),
                new Recipient("Kari Nordmann", List.of("Storgata 1", "7999 Furuvik")),
                "2026/14",
                3,
                null,
                new Person("Ola Hansen", "seniorrådgiver"));
        return LetterSnapshot.of(LetterLanguage.NB, frame, answer, text);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
