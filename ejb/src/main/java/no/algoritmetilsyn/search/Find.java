package no.algoritmetilsyn.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.text.NationalIdentityNumbers;
import no.algoritmetilsyn.text.TypedNumber;

/**
 * Finds what the staff look for by its number, as people say it, else by words: of what the asker may see, and nothing
 * tells them that there is more.
 */
@Stateless
public class Find {

    private static final int FEW = 20;

    private static final String PROCEEDINGS =
            """
            SELECT p.kind, p.id, p.reference, concat_ws(': ', p.organisation, p.title), p.casefile_id FROM proceedings p
            WHERE %s AND %s ORDER BY p.received_at DESC, p.id LIMIT 50
            """;
    private static final String CASES =
            """
            SELECT 'CASE', c.id, c.case_year || '/' || c.case_seq, c.title_internal, c.id AS casefile_id FROM casefiles c
            WHERE %s AND %s ORDER BY c.case_year DESC LIMIT 50
            """;
    private static final String ENTRIES =
            """
            SELECT 'ENTRY', e.id, c.case_year || '/' || c.case_seq || '-' || e.case_entry, e.title_internal, c.id AS casefile_id
            FROM journal_entries e JOIN casefiles c ON c.id = e.casefile_id
            WHERE %s AND %s ORDER BY e.recorded_on DESC, e.id LIMIT 50
            """;
    /** Asked of one row after another in the order of the list: as a join, all that has the number would be read first. */
    private static final String ROW_BY_ROW = "(SELECT %s OFFSET 0)";

    private static final String OF_SEQUENCE = "split_part(p.reference, '-', 3) = :reference";

    /**
     * What was found.
     *
     * @param numbered whether it was found by its number
     */
    public record Answer(List<Found> found, boolean numbered) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Search search;

    /**
     * What was meant. A national identity number finds nothing: persons are found apart, and for a purpose.
     *
     * @param typed anything, also null
     */
    public Answer find(String typed) {
        Answer numbered = byNumber(typed);
        return numbered.numbered() || asksNothing(typed) ? numbered : new Answer(worded(typed), false);
    }

    /**
     * What a number means, as people say it.
     *
     * @param typed anything, also null
     * @return not {@link Answer#numbered} when it may be meant as words, too, and nothing has such a number
     */
    public Answer byNumber(String typed) {
        access.require(Act.TASK_LIST);
        if (asksNothing(typed)) {
            return new Answer(List.of(), false);
        }
        Optional<TypedNumber> number = TypedNumber.read(typed);
        List<Found> numbered = number.map(this::numbered).orElse(List.of());
        return new Answer(
                numbered,
                !numbered.isEmpty() || number.map(TypedNumber::isCertain).orElse(false));
    }

    private static boolean asksNothing(String typed) {
        return typed == null || typed.isBlank() || NationalIdentityNumbers.isIn(typed);
    }

    private List<Found> numbered(TypedNumber number) {
        var organisation = OrganisationNumber.read(number.digits());
        if (organisation.isPresent() && number.year() == 0) {
            List<Found> about = proceedings(
                    "p.organisation_number = :number",
                    Map.of("number", organisation.get().value()));
            return Stream.concat(about.stream(), records(number.digits()).stream())
                    .toList();
        }
        return switch (number.kind()) {
            case CASE -> number.entry() > 0 ? entries(number) : cases(number);
            case REFERENCE -> references(number);
            case ENTRY -> entries(number);
            case ORGANISATION -> List.of();
            case ANY -> any(number);
        };
    }

    /** A year and a number are a case's, unless a letter or zeros before the number say that it is a reference. */
    private List<Found> any(TypedNumber number) {
        if (number.entry() > 0) {
            return entries(number);
        }
        if (number.mark() != null || number.padded()) {
            return references(number);
        }
        List<Found> cases = cases(number);
        if (number.year() > 0 && !cases.isEmpty()) {
            return cases;
        }
        return Stream.concat(references(number).stream(), cases.stream()).toList();
    }

    private List<Found> cases(TypedNumber number) {
        return number.year() == 0
                ? rows(CASES, "c.id", "c.case_seq = :sequence", Map.of("sequence", number.sequence()))
                : rows(
                        CASES,
                        "c.id",
                        "c.case_year = :year AND c.case_seq = :sequence",
                        Map.of("year", number.year(), "sequence", number.sequence()));
    }

    private List<Found> references(TypedNumber number) {
        var where = new StringBuilder(OF_SEQUENCE);
        Map<String, Object> values = new LinkedHashMap<>(Map.of("reference", number.reference()));
        if (number.year() > 0) {
            where.append(" AND split_part(p.reference, '-', 2) = :year");
            values.put("year", Integer.toString(number.year()));
        }
        if (number.mark() != null) {
            where.append(" AND split_part(p.reference, '-', 1) = :mark");
            values.put("mark", number.mark());
        }
        return proceedings(where.toString(), values);
    }

    /** An entry by its number within a case, else by its number in the journal. */
    private List<Found> entries(TypedNumber number) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("year", number.year(), "sequence", number.sequence()));
        if (number.entry() == 0) {
            return rows(ENTRIES, "e.casefile_id", "e.journal_year = :year AND e.journal_seq = :sequence", values);
        }
        values.put("entry", number.entry());
        return rows(
                ENTRIES,
                "e.casefile_id",
                "c.case_year = :year AND c.case_seq = :sequence AND e.case_entry = :entry",
                values);
    }

    /** By words of what a proceeding is about, of what was written in it, and of the register. */
    private List<Found> worded(String typed) {
        Stream<Found> proceedings = search.proceedings(ProceedingQuery.best(typed, FEW)).hits().stream()
                .map(Find::proceeding);
        return Stream.concat(proceedings, records(typed).stream()).toList();
    }

    private static Found proceeding(SearchResult.Hit hit) {
        Map<String, String> stored = hit.stored();
        String title = Stream.of("organisation", "title")
                .map(stored::get)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(": "));
        return new Found(
                stored.get("kind"),
                UUID.fromString(hit.id()),
                stored.get("reference"),
                title,
                Found.casePage(stored.get("casefile_id")));
    }

    private List<Found> records(String typed) {
        if (!access.may(Act.ALGORITHM_READ_ALL, null)) {
            return List.of();
        }
        Function<SearchResult.Hit, Found> record = hit -> new Found(
                Found.RECORD,
                UUID.fromString(hit.id()),
                "",
                hit.stored().get("organisation") + ": " + hit.stored().get("name"),
                Found.recordPage(hit.id()));
        return search.records(typed, 0, FEW).hits().stream().map(record).toList();
    }

    private List<Found> proceedings(String where, Map<String, Object> values) {
        return rows(PROCEEDINGS, "p.casefile_id", where, values);
    }

    private List<Found> rows(String sql, String column, String where, Map<String, Object> values) {
        Query query = access.bindSight(entities.createNativeQuery(
                sql.formatted(where, ROW_BY_ROW.formatted(Access.VISIBLE.formatted(column)))));
        values.forEach(query::setParameter);
        List<Found> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            found.add(new Found(
                    (String) cells[0],
                    (UUID) cells[1],
                    (String) cells[2],
                    (String) cells[3],
                    Found.casePage(cells[4].toString())));
        }
        return found;
    }
}
