package no.algoritmetilsyn.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.text.TypedNumber;
import no.algoritmetilsyn.text.TypedWords;

/**
 * What a work list is searched for, as SQL on its tasks {@code t}: a number as people say it, an organisation's number, or
 * words of what the work is about. What was meant is looked up first, by its index, and then its tasks.
 *
 * @param condition holds for the tasks that were meant; false when nothing can be
 * @param values its parameters
 */
record TaskSearch(String condition, Map<String, Object> values) {

    private static final String WORDS =
            "to_tsvector('simple', coalesce(p.organisation, '') || ' ' || p.title) @@ to_tsquery('simple', :words)";
    private static final String OF_PROCEEDINGS = "SELECT s.id FROM tasks s JOIN proceedings p ON p.id = s.proceeding_id"
            + " WHERE s.state = 'OPEN' AND (%s)";
    private static final String OF_CASES =
            "SELECT s.id FROM tasks s JOIN casefiles c ON c.id = s.casefile_id WHERE s.state = 'OPEN' AND (%s)";

    static TaskSearch of(String typed) {
        List<String> proceedings = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<TypedNumber> number = TypedNumber.read(typed);
        number.ifPresent(read -> number(read, proceedings, cases, values));
        String words = TypedWords.query(typed);
        if (!words.isEmpty() && !number.map(TypedNumber::isCertain).orElse(false)) {
            proceedings.add(WORDS);
            values.put("words", words);
        }
        String tasks = Stream.of(any(OF_PROCEEDINGS, proceedings), any(OF_CASES, cases))
                .filter(select -> !select.isEmpty())
                .collect(Collectors.joining(" UNION "));
        return new TaskSearch(tasks.isEmpty() ? "false" : "t.id IN (" + tasks + ")", values);
    }

    private static String any(String select, List<String> conditions) {
        return conditions.isEmpty() ? "" : select.formatted(String.join(" OR ", conditions));
    }

    private static void number(
            TypedNumber number, List<String> proceedings, List<String> cases, Map<String, Object> values) {
        String inYear = "";
        String ofYear = "";
        if (number.year() > 0) {
            inYear = " AND c.case_year = :year";
            ofYear = " AND split_part(p.reference, '-', 2) = CAST(:year AS text)";
            values.put("year", number.year());
        }
        if (number.mark() == null && number.kind() != TypedNumber.Kind.REFERENCE && !number.padded()) {
            cases.add("(c.case_seq = :sequence" + inYear + ")");
            values.put("sequence", number.sequence());
        }
        if (number.kind() == TypedNumber.Kind.ANY || number.kind() == TypedNumber.Kind.REFERENCE) {
            String ofMark = number.mark() == null ? "" : " AND split_part(p.reference, '-', 1) = :mark";
            proceedings.add("(split_part(p.reference, '-', 3) = :reference" + ofYear + ofMark + ")");
            values.put("reference", number.reference());
            if (number.mark() != null) {
                values.put("mark", number.mark());
            }
        }
        OrganisationNumber.read(number.digits()).ifPresent(organisation -> {
            proceedings.add("p.organisation_number = :organisation");
            values.put("organisation", organisation.value());
        });
    }
}
