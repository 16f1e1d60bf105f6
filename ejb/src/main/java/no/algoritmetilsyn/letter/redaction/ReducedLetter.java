package no.algoritmetilsyn.letter.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.redaction.RedactLetter.Passage;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.LetterText;
import no.algoritmetilsyn.text.PlainScan;

/**
 * A letter from which words are taken. While it is worked on, one sign that no letter holds stands for each provision; what is
 * printed in its place comes last, so that no mark is taken for a word.
 */
final class ReducedLetter {

    static final String TITLE = "title";
    static final String ATTACHMENTS = "attachments";

    private static final char FIRST_SIGN = '\uE000';

    private final LetterSnapshot letter;
    /** The lines of each block, of the title and of the names of attachments. */
    private final Map<String, List<String>> places = new LinkedHashMap<>();

    private ReducedLetter(LetterSnapshot letter) {
        this.letter = letter;
        places.put(TITLE, List.of(letter.text().title()));
        letter.text().blocks().forEach(block -> places.put(block.id(), block.lines()));
        places.put(
                ATTACHMENTS,
                letter.attachments().stream()
                        .map(LetterSnapshot.Attachment::name)
                        .toList());
    }

    /**
     * The letter without some of its words.
     *
     * @throws InvalidStep when there is no such block, the words do not stand in it, or they can still be read elsewhere
     */
    static LetterSnapshot of(LetterSnapshot letter, List<Passage> passages) {
        var reduced = new ReducedLetter(letter);
        List<Violation> violations = new ArrayList<>();
        // The longest first: a part of what is left out may be left out elsewhere, too.
        IntStream.range(0, passages.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -length(passages.get(i))))
                .forEach(i -> reduced.take(passages.get(i), "/passages/" + i, violations));
        for (int i = 0; violations.isEmpty() && i < passages.size(); i++) {
            if (passages.get(i).words() != null && reduced.holds(passages.get(i).words())) {
                violations.add(Violation.at("/passages/" + i + "/words", "leftElsewhere"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidStep(violations);
        }
        return reduced.snapshot();
    }

    private static int length(Passage passage) {
        return passage.words() == null ? Integer.MAX_VALUE : passage.words().length();
    }

    private void take(Passage passage, String pointer, List<Violation> violations) {
        if (passage.block() != null && !places.containsKey(passage.block())) {
            violations.add(Violation.at(pointer + "/block", "unknown"));
            return;
        }
        char sign = (char) (FIRST_SIGN + passage.provision().ordinal());
        if (passage.words() == null) {
            places.put(passage.block(), List.of(String.valueOf(sign)));
            return;
        }
        boolean found = false;
        for (String place : List.copyOf(places.keySet())) {
            if (passage.block() == null || passage.block().equals(place)) {
                List<String> before = places.get(place);
                List<String> after = before.stream()
                        .map(line -> new PlainScan(line, passage.words()).with(sign))
                        .toList();
                found |= before.stream().anyMatch(line -> new PlainScan(line, passage.words()).finds());
                places.put(place, after);
            }
        }
        if (!found) {
            violations.add(Violation.at(pointer + "/words", "notFound"));
        }
    }

    /** Whether words can still be read in what is printed. */
    private boolean holds(String words) {
        LetterFrame frame = letter.frame();
        Stream<String> around = Stream.concat(
                Stream.concat(Stream.of(frame.recipient().name()), frame.recipient().address().stream()),
                frame.caseOfficer() == null
                        ? Stream.of()
                        : Stream.of(frame.caseOfficer().name()));
        return Stream.concat(places.values().stream().flatMap(List::stream), around)
                .anyMatch(line -> new PlainScan(line, words).finds());
    }

    private LetterSnapshot snapshot() {
        LetterText text = letter.text();
        List<Block> blocks = text.blocks().stream()
                .map(block -> new Block(
                        block.id(),
                        block.part(),
                        block.shape(),
                        block.use(),
                        block.label(),
                        places.get(block.id()).stream().map(this::marked).toList(),
                        block.proposal() == null ? null : List.of()))
                .toList();
        List<LetterSnapshot.Attachment> attachments = new ArrayList<>();
        List<String> names = places.get(ATTACHMENTS);
        for (int i = 0; i < names.size(); i++) {
            attachments.add(new LetterSnapshot.Attachment(
                    marked(names.get(i)), letter.attachments().get(i).sha256()));
        }
        return new LetterSnapshot(
                letter.kind(),
                letter.language(),
                letter.frame(),
                letter.data(),
                new LetterText(text.version(), marked(places.get(TITLE).get(0)), blocks),
                attachments);
    }

    private String marked(String line) {
        return line.codePoints()
                .mapToObj(character -> character >= FIRST_SIGN && character < FIRST_SIGN + Exemption.values().length
                        ? Exemption.values()[character - FIRST_SIGN].mark(letter.language())
                        : Character.toString(character))
                .collect(Collectors.joining());
    }
}
