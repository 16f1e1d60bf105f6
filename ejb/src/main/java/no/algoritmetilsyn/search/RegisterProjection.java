package no.algoritmetilsyn.search;

import java.util.Set;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RecordHead;
import no.algoritmetilsyn.algorithm.RegisterStatistics.Choice;
import no.algoritmetilsyn.algorithm.RiskClass;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.search.index.IndexedRecord;

/** What the index of the public holds of a record: what the public may see of it, and nothing else. */
final class RegisterProjection {

    static final String CHANGED = "changed";
    static final String REGISTERED = "registered";
    static final String FIRST = "first";

    /** Year from which it is used, by its record. */
    static final String START_YEAR = "startYear";

    /** Year in which it came into the register, Europe/Oslo. */
    static final String REGISTERED_YEAR = "registeredYear";

    /** Field by which the register is counted and of which the record says nothing. */
    static final String SILENT = "silent";

    private static final int YEAR = 4;

    /** More bits than a moment needs for thousands of years. */
    private static final int MOMENT = 48;

    /** Languages of Norway; a record that does not say is written in one of them. */
    private static final Set<String> LANGUAGES = Set.of("", "nb", "nn", "se");

    private static final Set<String> COUNTRY = Set.of("NO", "Norge", "Noreg", "Norway");

    private static final Set<String> HIGH = Set.of(RiskClass.PROHIBITED.name(), RiskClass.HIGH.name());

    private RegisterProjection() {}

    static IndexedRecord of(PublicRecord record) {
        Content content = record.content();
        var indexed = IndexedRecord.of(record.id().toString(), record.revision());
        RecordTexts.add(record.standard(), record.kind(), content, indexed);
        record.organisationNumber().ifPresent(indexed::identifier);
        record.sourceId().ifPresent(indexed::identifier);
        content.texts("annexArea").forEach(area -> indexed.facet("annexArea", area));
        String start = content.text("startDate");
        indexed.facet(START_YEAR, start.substring(0, Math.min(YEAR, start.length())));
        int registered = record.registeredAt().atZone(AuthorityClock.ZONE).getYear();
        indexed.facet(REGISTERED_YEAR, Integer.toString(registered));
        for (Choice choice : Choice.values()) {
            if (content.text(choice.field()).isEmpty()) {
                indexed.facet(SILENT, choice.field());
            }
        }
        return indexed.facet("kind", record.kind().name())
                .facet("source", record.source())
                .facet("language", content.text("language"))
                .facet("provider", content.text("provider"))
                .facet("organisation", record.organisation())
                .number(CHANGED, record.changedAt().toEpochMilli())
                .number(REGISTERED, record.registeredAt().toEpochMilli())
                .number(FIRST, first(record))
                .order("name", record.name())
                .order("organisation", record.organisation())
                .stored("kind", record.kind().name())
                .stored("source", record.source())
                .stored("sourceId", record.sourceId().orElse(null))
                .stored("name", record.name())
                .stored("organisation", record.organisation())
                .stored("language", content.text("language"))
                .stored("riskClass", content.text("riskClass"))
                .stored("status", content.text("status"))
                .stored("automation", content.text("automation"))
                .stored("summary", RecordHead.of(record.kind(), content).summary())
                .build();
    }

    /**
     * By what a list begins that nobody has asked words of: most readers look for what is used on people here, and for what
     * can hurt them most. Of two alike the one that changed last is the larger.
     */
    static long first(PublicRecord record) {
        long rank =
                (isNorwegian(record) ? 2 : 0) + (HIGH.contains(record.content().text("riskClass")) ? 1 : 0);
        return rank << MOMENT | Math.max(0, record.changedAt().toEpochMilli());
    }

    /** By the country that it names, else by whose it is and the language that it is written in. */
    private static boolean isNorwegian(PublicRecord record) {
        String country = record.content().text("country");
        return country.isEmpty()
                ? record.organisationNumber().isPresent()
                        || LANGUAGES.contains(record.content().text("language"))
                : COUNTRY.contains(country);
    }
}
