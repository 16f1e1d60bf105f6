package no.algoritmetilsyn.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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
 * words of what the work is about.
 *
 * @param proceedings conditions on a proceeding {@code p}, one of which holds
 * @param cases conditions on a case {@code c}, one of which holds
 * @param values their parameters
 */
record TaskSearch(List<String> proceedings, List<String> cases, Map<String, Object> values) {

    /** What more proceedings than these have in common is frequent. */
    private static final int FEW = 1_000;

    private static final String WORDS =
            "to_tsvector('simple', coalesce(p.organisation, '') || ' ' || p.title) @@ to_tsquery('simple', :words)";
    private static final String BODY =
            "to_tsvector('simple', coalesce(p.organisation, '')) @@ to_tsquery('simple', :body)";
    private static final String OF_PROCEEDINGS =
            "SELECT s.id FROM tasks s JOIN proceedings p ON p.id = s.proceeding_id WHERE %s";
    private static final String OF_CASES = "SELECT s.id FROM tasks s JOIN casefiles c ON c.id = s.casefile_id WHERE %s";
    /** For the rest of the transaction: a word may stand in one proceeding or in each, and a plan that does not know which is wrong for one of them. */
    private static final String PLANNED_BY_VALUE = "SELECT set_config('plan_cache_mode', 'force_custom_plan', true)";

    private static final String COUNTED = "SELECT count(*) FROM (SELECT 1 FROM proceedings p WHERE %s LIMIT %d) x";
    private static final String ROW_BY_ROW =
            """
            (SELECT EXISTS (SELECT 1 FROM proceedings p WHERE p.id = t.proceeding_id AND (%s))
                 OR EXISTS (SELECT 1 FROM casefiles c WHERE c.id = t.casefile_id AND (%s)) OFFSET 0)""";

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
        return new TaskSearch(proceedings, cases, values);
    }

    /** What is about a body: by its number, or by words of its name. */
    static TaskSearch ofBody(String typed) {
        List<String> proceedings = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        String words = TypedWords.query(typed);
        OrganisationNumber.read(typed)
                .ifPresentOrElse(
                        number -> {
                            proceedings.add("p.organisation_number = :body");
                            values.put("body", number.value());
                        },
                        () -> {
                            if (!words.isEmpty()) {
                                proceedings.add(BODY);
                                values.put("body", words);
                            }
                        });
        return new TaskSearch(proceedings, List.of(), values);
    }

    /** The condition with its parameters, to be asked of as many lists as need it. */
    record Sought(String condition, Map<String, Object> values) {}

    /** What is asked of the tasks, for each search by whether few or many have it. */
    static List<Sought> sought(EntityManager entities, List<TaskSearch> searches) {
        if (searches.stream().anyMatch(search -> !search.proceedings.isEmpty())) {
            entities.createNativeQuery(PLANNED_BY_VALUE).getSingleResult();
        }
        return searches.stream()
                .map(search -> new Sought(search.condition(entities), search.values))
                .toList();
    }

    /**
     * Holds for the tasks that were meant; false when nothing can be. What few have is looked up first by its index, and then its
     * tasks; what many have is asked of one task after another in the order of the list, of which the first page is soon full.
     */
    String condition(EntityManager entities) {
        if (proceedings.isEmpty() && cases.isEmpty()) {
            return "false";
        }
        return isFrequent(entities)
                ? ROW_BY_ROW.formatted(any(proceedings), any(cases))
                : Stream.of(select(OF_PROCEEDINGS, proceedings), select(OF_CASES, cases))
                        .filter(select -> !select.isEmpty())
                        .collect(Collectors.joining(" UNION ", "t.id IN (", ")"));
    }

    private boolean isFrequent(EntityManager entities) {
        if (proceedings.isEmpty()) {
            return false;
        }
        String asked = any(proceedings);
        Query count = entities.createNativeQuery(COUNTED.formatted(asked, FEW + 1));
        values.forEach((name, value) -> {
            if (asked.contains(":" + name)) {
                count.setParameter(name, value);
            }
        });
        return ((Number) count.getSingleResult()).intValue() > FEW;
    }

    private static String any(List<String> conditions) {
        return conditions.isEmpty() ? "false" : String.join(" OR ", conditions);
    }

    private static String select(String select, List<String> conditions) {
        return conditions.isEmpty() ? "" : select.formatted("(" + any(conditions) + ")");
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
