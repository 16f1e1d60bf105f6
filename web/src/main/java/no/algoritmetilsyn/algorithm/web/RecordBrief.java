package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.law.web.LawInForce;
import no.algoritmetilsyn.platform.web.Texts;

/** What a record tells in short, in plain words: what it does, to whom, who decides, whether it runs, how risky it is. */
@RequestScoped
public class RecordBrief {

    /** What may stand on top of the page, the first that is filled in. */
    private static final List<String> LEADS = List.of("shortDescription", "purpose", "description");

    @Inject
    RecordLines lines;

    @Inject
    RecordWords words;

    @Inject
    LawInForce law;

    @Inject
    Texts texts;

    /** The text on top; empty when the record says nothing of the kind. */
    String lead(PublicRecord record) {
        return leadField(record).map(record.content()::text).orElse("");
    }

    private static Optional<String> leadField(PublicRecord record) {
        return LEADS.stream()
                .filter(field -> record.content().get(field).isPresent())
                .findFirst();
    }

    /** Questions that people ask first, and the answers that there are. */
    List<RecordLine> lines(PublicRecord record) {
        return Stream.of(
                        told(record, "purpose", "algorithm.page.does"),
                        told(record, "affectedGroups", "algorithm.page.whom"),
                        told(record, "impactOnPeople", "algorithm.page.means"),
                        told(record, "automation", "algorithm.page.decides"),
                        lines.line(record, "lastWord").orElse(null),
                        status(record),
                        risk(record))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Fields that the top of the page tells: its title, the text on top, and the answers below. */
    Set<String> told(PublicRecord record) {
        Set<String> told = lines(record).stream().map(RecordLine::field).collect(Collectors.toCollection(HashSet::new));
        told.add("name");
        leadField(record).ifPresent(told::add);
        if (isSince(record)) {
            told.add("startDate");
        }
        return told;
    }

    /** Whether the state tells from when it is used. */
    private static boolean isSince(PublicRecord record) {
        return record.content().text("status").equals("IN_USE")
                && !record.content().text("startDate").isEmpty();
    }

    private RecordLine told(PublicRecord record, String field, String label) {
        if (leadField(record).filter(field::equals).isPresent()) {
            return null;
        }
        return lines.line(record, field)
                .map(line -> line.called(texts.get(label)))
                .orElse(null);
    }

    private RecordLine status(PublicRecord record) {
        String status = words.choice("useStatus", record.content().text("status"));
        return status.isEmpty()
                ? null
                : RecordLine.text(
                        "status",
                        texts.get("algorithm.page.status"),
                        isSince(record)
                                ? texts.get(
                                        "algorithm.page.since",
                                        status,
                                        texts.partialDate(record.content().text("startDate")))
                                : status,
                        null,
                        null);
    }

    private RecordLine risk(PublicRecord record) {
        String risk = record.content().text("riskClass");
        String shown = risk.isEmpty() ? "UNCLASSIFIED" : risk;
        return RecordLine.text(
                "riskClass",
                texts.get("algorithm.page.risk"),
                words.choice("riskClass", shown) + ". " + texts.known("algorithm.riskText." + shown, "") + later(risk),
                null,
                null);
    }

    /** The classes are those of the AI Act. */
    private String later(String risk) {
        return risk.isEmpty() || law.isAiActInForce() ? "" : " " + texts.get("algorithm.riskText.LATER");
    }
}
