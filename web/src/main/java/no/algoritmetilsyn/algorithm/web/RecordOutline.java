package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.RecordKind;

/**
 * Where on its page a record tells what: what people ask first stands on top, whose it is and what they can do about it in
 * sections of their own, and all else by section below. Each fact stands once.
 */
@RequestScoped
public class RecordOutline {

    /** What the sections about responsibility and rights tell of a use. */
    private static final List<String> OF_USE = List.of("organisation", "publicContact", "provider", "appealProcedure");

    private static final List<String> OF_SYSTEM = List.of("provider", "publicContact");

    @Inject
    RecordLines lines;

    @Inject
    RecordBrief brief;

    /**
     * All that is not told above, by section.
     *
     * @param whole whether the page has the sections about responsibility and rights; that of an old version has not
     */
    List<RecordLines.Section> rest(PublicRecord record, boolean whole) {
        Set<String> told = brief.told(record);
        if (whole) {
            (record.kind() == RecordKind.SYSTEM ? OF_SYSTEM : OF_USE)
                    .stream()
                            .filter(field -> record.content().get(field).isPresent())
                            .forEach(told::add);
        }
        return lines.sections(record).stream()
                .map(section -> new RecordLines.Section(
                        section.id(),
                        section.title(),
                        section.lines().stream()
                                .filter(line -> !told.contains(line.field()))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** A field that a section of its own tells; null when it says nothing, or is withheld, which the list below tells. */
    RecordLine apart(PublicRecord record, String field) {
        return Optional.of(record)
                .filter(one -> one.content().get(field).isPresent())
                .flatMap(one -> lines.line(one, field))
                .orElse(null);
    }
}
