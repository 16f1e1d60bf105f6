package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Requirement;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * The standard that records follow, for those who fill them in and those who exchange data with the register. It is told
 * from the same file that forms, checks, imports and exports are driven by.
 */
@Named
@RequestScoped
public class StandardPage {

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    /** A section with its fields. */
    public record Section(String id, String title, List<Field> fields) {}

    /**
     * A field in words.
     *
     * @param holds what kind of value, and how long it may be
     * @param vocabulary its words as they are sent and as they are read; empty for a field without
     */
    public record Field(
            String id,
            String label,
            String hint,
            String kinds,
            String holds,
            String vocabulary,
            String required,
            String visibility,
            String from) {}

    /** Which version it is. */
    public String getVersion() {
        return RecordStandard.NEWEST;
    }

    /** The sections in the order of a record. */
    public List<Section> getSections() {
        RecordStandard standard = RecordStandard.newest();
        return standard.sections().stream()
                .map(section -> new Section(
                        section,
                        words.section(section),
                        standard.fields().stream()
                                .filter(field -> field.section().equals(section))
                                .map(this::told)
                                .toList()))
                .toList();
    }

    private Field told(RecordField field) {
        return new Field(
                field.id(),
                words.field(field.id()),
                texts.known("algorithm.field." + field.id() + ".hint", ""),
                field.kinds().stream()
                        .sorted(Comparator.comparing(RecordKind::ordinal).reversed())
                        .map(kind -> texts.of("algorithm.recordKind", kind))
                        .collect(Collectors.joining(", ")),
                holds(field),
                vocabulary(field),
                required(field.required()),
                texts.of("algorithm.visibility", field.visibility()),
                String.join(", ", field.standards()));
    }

    private String holds(RecordField field) {
        String type = texts.of("algorithm.fieldType", field.type());
        return field.length() == 0 ? type : texts.get("algorithm.standard.length", type, field.length());
    }

    private String vocabulary(RecordField field) {
        if (!field.type().hasVocabulary()) {
            return "";
        }
        return field.vocabulary().words().stream()
                .map(word -> word + ": " + words.word(field, word))
                .collect(Collectors.joining("\n"));
    }

    private String required(Requirement required) {
        if (!required.ever()) {
            return texts.get("algorithm.standard.never");
        }
        if (required.stages().isEmpty() && required.risks().isEmpty()) {
            return texts.get("algorithm.standard.always");
        }
        String stages = texts.list(choices("useStatus", required.stages()));
        String risks = texts.list(choices("riskClass", required.risks()));
        if (required.stages().isEmpty()) {
            return texts.get("algorithm.standard.whenRisk", risks);
        }
        return required.risks().isEmpty()
                ? texts.get("algorithm.standard.whenStage", stages)
                : texts.get("algorithm.standard.whenBoth", stages, risks);
    }

    /** In the order of the vocabulary. */
    private List<String> choices(String vocabulary, Set<String> chosen) {
        return RecordStandard.newest().vocabularies().get(vocabulary).words().stream()
                .filter(chosen::contains)
                .map(word -> words.choice(vocabulary, word))
                .toList();
    }
}
