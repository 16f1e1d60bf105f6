package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.LetterText;

/** Puts what somebody has written into the text of a draft. */
@Dependent
class LetterTexts {

    private static final String ADDED = "own-";

    @Inject
    DocumentFiles documents;

    /**
     * The draft with what was written in it, and with the files that go with it.
     *
     * @throws InvalidStep when a block cannot be written in, or the case holds no such file
     */
    LetterSnapshot written(LetterSnapshot draft, WriteLetter step, UUID casefileId) {
        LetterText text = draft.text();
        for (int i = 0; i < step.blocks().size(); i++) {
            try {
                text = written(text, step.blocks().get(i));
            } catch (IllegalArgumentException nobodyWritesThere) {
                throw new InvalidStep(List.of(Violation.at("/blocks/" + i + "/block", "notOpen")));
            }
        }
        return new LetterSnapshot(
                draft.kind(), draft.language(), draft.frame(), draft.data(), text, enclosures(step, casefileId));
    }

    private static LetterText written(LetterText text, WrittenBlock written) {
        String typed = written.text() == null ? "" : written.text();
        if (written.block() != null && text.findHomeless(written.block()).isPresent()) {
            return settled(text, written, typed);
        }
        if (written.after() != null) {
            return typed.isEmpty()
                    ? text
                    : text.add(written.after(), newId(text), BlockShape.PARAGRAPH, List.of(typed));
        }
        Block block = text.find(written.block()).orElseThrow(IllegalArgumentException::new);
        if (typed.isEmpty() && block.use() == BlockUse.ADDED) {
            return text.remove(block.id());
        }
        List<String> lines = lines(block, typed);
        if (lines.equals(block.lines())) {
            return text;
        }
        return text.write(block.id(), block.shape(), lines);
    }

    /** What has no place is given one, or let go; it is not rewritten where it lies. */
    private static LetterText settled(LetterText text, WrittenBlock written, String typed) {
        if (written.after() != null) {
            return text.place(written.block(), written.after(), newId(text));
        }
        return typed.isEmpty() ? text.letGo(written.block()) : text;
    }

    /** An open block is never left empty: it says again what the template proposed. */
    private static List<String> lines(Block block, String typed) {
        if (typed.isEmpty() && block.use() == BlockUse.OPEN) {
            return block.isTyped() ? block.proposal() : block.lines();
        }
        if (block.shape() == BlockShape.LIST) {
            List<String> points = typed.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return points.isEmpty() ? List.of("") : points;
        }
        return List.of(typed);
    }

    private static String newId(LetterText text) {
        int number = 1;
        while (text.find(ADDED + number).isPresent()) {
            number++;
        }
        return ADDED + number;
    }

    private List<LetterSnapshot.Attachment> enclosures(WriteLetter step, UUID casefileId) {
        if (step.enclosures().isEmpty()) {
            return List.of();
        }
        Map<UUID, StoredFile> files = documents.of(casefileId).stream()
                .filter(file -> file.scanState().mayBeOpened() && !file.isSource())
                .collect(Collectors.toMap(StoredFile::variantId, Function.identity()));
        List<LetterSnapshot.Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < step.enclosures().size(); i++) {
            StoredFile file = files.get(step.enclosures().get(i).file());
            if (file == null) {
                throw new InvalidStep(List.of(Violation.at("/enclosures/" + i + "/file", "unknown")));
            }
            attachments.add(new LetterSnapshot.Attachment(file.fileName(), file.sha256()));
        }
        return attachments;
    }
}
