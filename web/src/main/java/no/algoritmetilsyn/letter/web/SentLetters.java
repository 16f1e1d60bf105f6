package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.redaction.Redaction;
import no.algoritmetilsyn.letter.redaction.Redactions;

/** The letters of a proceeding that were sent, as they are gone through for others: block by block. */
@Named
@RequestScoped
public class SentLetters {

    /**
     * A letter.
     *
     * @param number within its case
     * @param lines what can be read in it
     * @param gone how it was gone through last; null when nobody has
     */
    public record SentLetter(int number, LetterKind kind, List<Line> lines, Redaction gone) {}

    /**
     * A block of it.
     *
     * @param block its id
     */
    public record Line(String block, String text) {}

    @Inject
    Redactions redactions;

    private final Map<UUID, List<SentLetter>> letters = new HashMap<>();

    /** Those of a proceeding, oldest first. */
    public List<SentLetter> of(UUID proceeding) {
        return letters.computeIfAbsent(
                proceeding, id -> redactions.sent(id).stream().map(this::line).toList());
    }

    private SentLetter line(OutgoingLetter letter) {
        var snapshot = letter.snapshot();
        return new SentLetter(
                snapshot.frame().documentNumber(),
                letter.kind(),
                snapshot.text().blocks().stream()
                        .map(block -> new Line(block.id(), String.join("\n", block.lines())))
                        .toList(),
                redactions.newest(letter.id()).orElse(null));
    }
}
