package no.algoritmetilsyn.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.text.TypedNumber;
import no.algoritmetilsyn.text.TypedWords;

/**
 * What a work list is searched for, as SQL on its case {@code c} and its proceeding {@code p}: a number as people say it, an
 * organisation's number, or words of what the work is about.
 *
 * @param condition holds for the rows that were meant; false when nothing can be
 * @param values its parameters
 */
record Sought(String condition, Map<String, Object> values) {

    private static final String WORDS =
            "to_tsvector('simple', coalesce(p.organisation, '') || ' ' || p.title) @@ to_tsquery('simple', :words)";

    static Sought of(String typed) {
        List<String> either = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<TypedNumber> number = TypedNumber.read(typed);
        number.ifPresent(read -> number(read, either, values));
        String words = TypedWords.query(typed);
        if (!words.isEmpty() && !number.map(TypedNumber::isCertain).orElse(false)) {
            either.add(WORDS);
            values.put("words", words);
        }
        return new Sought(either.isEmpty() ? "false" : "(" + String.join(" OR ", either) + ")", values);
    }

    private static void number(TypedNumber number, List<String> either, Map<String, Object> values) {
        String inYear = "";
        String ofYear = "";
        if (number.year() > 0) {
            inYear = " AND c.case_year = :year";
            ofYear = " AND split_part(p.reference, '-', 2) = CAST(:year AS text)";
            values.put("year", number.year());
        }
        if (number.mark() == null && number.kind() != TypedNumber.Kind.REFERENCE && !number.padded()) {
            either.add("(c.case_seq = :sequence" + inYear + ")");
            values.put("sequence", number.sequence());
        }
        if (number.kind() == TypedNumber.Kind.ANY || number.kind() == TypedNumber.Kind.REFERENCE) {
            String ofMark = number.mark() == null ? "" : " AND split_part(p.reference, '-', 1) = :mark";
            either.add("(split_part(p.reference, '-', 3) = :reference" + ofYear + ofMark + ")");
            values.put("reference", number.reference());
            if (number.mark() != null) {
                values.put("mark", number.mark());
            }
        }
        OrganisationNumber.read(number.digits()).ifPresent(organisation -> {
            either.add("p.organisation_number = :organisation");
            values.put("organisation", organisation.value());
        });
    }
}
