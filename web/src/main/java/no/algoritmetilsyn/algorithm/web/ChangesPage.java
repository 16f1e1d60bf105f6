package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.algorithm.FieldChange;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** What differs between two versions of a record; without a choice, between the two newest. */
@Named
@RequestScoped
public class ChangesPage {

    @Inject
    RecordAddress address;

    @Inject
    RecordWords words;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private List<PublicRecord> versions = List.of();
    private PublicRecord from;
    private PublicRecord to;

    /** A field and the pieces of its text. */
    public record Line(String field, String label, String lang, List<FieldChange.Piece> pieces) {}

    /** Before the page is shown: an id or a number that the register does not know is 404. */
    public void open() {
        if (!load()) {
            page.isMissing();
        }
    }

    private boolean load() {
        if (versions.isEmpty()) {
            versions = address.versions();
            to = chosen("til", 1).orElse(null);
            from = chosen("fra", 2).orElse(null);
        }
        return to != null && from != null;
    }

    /** @param back how far from the end the version stands that is meant when none is chosen */
    private Optional<PublicRecord> chosen(String parameter, int back) {
        if (!page.parameter(parameter).isEmpty() || versions.isEmpty()) {
            return address.version(versions, parameter);
        }
        return Optional.of(versions.get(Math.max(0, versions.size() - back)));
    }

    private List<PublicRecord> versions() {
        if (!load()) {
            throw new PageMissing();
        }
        return versions;
    }

    /** The record as it is now. */
    public PublicRecord getRecord() {
        return versions().get(versions().size() - 1);
    }

    /** The version compared from. */
    public PublicRecord getFrom() {
        versions();
        return from;
    }

    /** The version compared to. */
    public PublicRecord getTo() {
        versions();
        return to;
    }

    /** Whether there is something to compare with. */
    public boolean isSingle() {
        return versions().size() == 1;
    }

    /** The fields that differ. */
    public List<Line> getLines() {
        return RecordDiff.between(getFrom().content(), to.content(), to.standard(), words::told).stream()
                .map(this::line)
                .toList();
    }

    private Line line(FieldChange change) {
        String lang = to.standard()
                .field(change.field())
                .map(field -> RecordWords.tag(to, field))
                .orElse(null);
        return new Line(change.field(), words.field(change.field()), lang, change.pieces());
    }

    /** The versions to choose from, newest first. */
    public List<Option> getChoices() {
        return versions().stream()
                .map(version -> new Option(
                        Integer.toString(version.number()),
                        texts.get("algorithm.versions.line", version.number(), texts.day(version.publishedAt()))))
                .sorted((one, other) -> Integer.compare(Integer.parseInt(other.value()), Integer.parseInt(one.value())))
                .toList();
    }
}
