package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private RecordLine told(PublicRecord record, String field, String label) {
        if (leadField(record).filter(field::equals).isPresent()) {
            return null;
        }
        return lines.line(record, field)
                .map(line -> RecordLine.text(field, texts.get(label), line.text(), null, line.lang()))
                .orElse(null);
    }

    private RecordLine status(PublicRecord record) {
        String status = words.choice("useStatus", record.content().text("status"));
        String since = record.content().text("startDate");
        boolean running = record.content().text("status").equals("IN_USE");
        return status.isEmpty()
                ? null
                : RecordLine.text(
                        "status",
                        texts.get("algorithm.page.status"),
                        running && !since.isEmpty()
                                ? texts.get("algorithm.page.since", status, texts.partialDate(since))
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
