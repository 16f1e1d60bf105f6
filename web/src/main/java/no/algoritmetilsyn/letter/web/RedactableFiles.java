package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.letter.redaction.file.FileRedactions;
import no.algoritmetilsyn.letter.redaction.file.FileTexts;
import no.algoritmetilsyn.letter.redaction.file.RedactableFile;
import no.algoritmetilsyn.letter.redaction.raster.PageReading;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** The files of a case out of which something can be taken, the choice of one of them, and what a machine can read in it. */
@Named
@RequestScoped
public class RedactableFiles implements ReferenceChoice {

    private static final String DOCUMENT = "letter.redactFile.document.";

    @Inject
    FileRedactions redactions;

    @Inject
    FileTexts fileTexts;

    @Inject
    Texts texts;

    private final Map<UUID, List<RedactableFile>> files = new HashMap<>();
    private final Map<UUID, Reading> readings = new HashMap<>();

    /**
     * What a machine can read in a file.
     *
     * @param file the file
     * @param pages its pages; empty when it cannot be opened
     * @param refusal why it cannot be opened, in a sentence; else null
     */
    public record Reading(RedactableFile file, List<PageReading> pages, String refusal) {}

    /** Those of the case of a proceeding, oldest first. */
    public List<RedactableFile> of(UUID proceeding) {
        return files.computeIfAbsent(proceeding, redactions::files);
    }

    @Override
    public Set<String> fields() {
        return Set.of("redactFile.document");
    }

    @Override
    public List<Option> options(UUID proceeding) {
        List<Option> options = new ArrayList<>();
        of(proceeding).stream()
                .filter(RedactableFile::isPossible)
                .forEach(file -> options.add(new Option(file.file().documentId().toString(), label(file))));
        return options;
    }

    /** What a file is called here: names need not differ. */
    public String label(RedactableFile file) {
        return texts.get("letter.redactFile.file", file.number(), file.file().fileName());
    }

    /**
     * What can be read in the file that was chosen.
     *
     * @param chosen id of its document, as it was sent; null where none was chosen
     * @return null when there is no such file here
     */
    public Reading reading(UUID proceeding, String chosen) {
        return of(proceeding).stream()
                .filter(RedactableFile::isPossible)
                .filter(file -> file.file().documentId().toString().equals(chosen))
                .findFirst()
                .map(file -> readings.computeIfAbsent(file.file().documentId(), id -> read(proceeding, file)))
                .orElse(null);
    }

    private Reading read(UUID proceeding, RedactableFile file) {
        try {
            return new Reading(file, fileTexts.read(proceeding, file.file().documentId()), null);
        } catch (RasterRefused refused) {
            return new Reading(file, List.of(), texts.get(DOCUMENT + code(refused)));
        }
    }

    private static String code(RasterRefused refused) {
        return switch (refused.reasons().get(0).why()) {
            case ENCRYPTED -> "encrypted";
            case TOO_LARGE -> "tooLarge";
            case BUSY -> "busy";
            default -> "broken";
        };
    }
}
