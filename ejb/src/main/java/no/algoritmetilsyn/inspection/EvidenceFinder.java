package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.platform.Sql;

/** Finds what evidence refers to within the case, and its hash, so that nobody can change it unseen. */
@Dependent
class EvidenceFinder {

    private static final Pattern DOCUMENT = Pattern.compile("(?:[0-9]{4}/[0-9]{1,9}-)?([0-9]{1,6})");
    private static final Pattern VISIT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ANSWER = Pattern.compile("(R-[0-9]{4}-[0-9]{6})/([0-9]{1,3})");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    /**
     * What is referred to, with its hash; empty when the case holds nothing of the kind, or the visit is not signed yet.
     *
     * @param named as somebody has typed it
     * @param page of a document; else of no account
     */
    Optional<Shown> find(EvidenceKind kind, String named, Integer page, Inspection inspection) {
        String source = named.strip();
        entities.flush();
        return switch (kind) {
            case DOCUMENT ->
                match(DOCUMENT, source).flatMap(found -> document(Integer.parseInt(found.group(1)), inspection)
                        .map(hash -> new Shown(kind, found.group(1), page, hash)));
            case VISIT ->
                match(VISIT, source)
                        .flatMap(found -> inspections.visit(inspection.id(), Integer.parseInt(source)))
                        .filter(visit -> visit.sha256() != null)
                        .map(visit -> new Shown(kind, source, null, visit.sha256()));
            case ANSWER ->
                match(ANSWER, source)
                        .flatMap(found -> answer(found.group(1), Integer.parseInt(found.group(2)), inspection))
                        .map(hash -> new Shown(kind, source, null, hash));
        };
    }

    private static Optional<Matcher> match(Pattern pattern, String source) {
        return Optional.of(pattern.matcher(source)).filter(Matcher::matches);
    }

    /** Of several forms of a document the first counts that the archive keeps. */
    private Optional<String> document(int number, Inspection inspection) {
        return Optional.ofNullable((byte[]) Sql.value(
                        entities,
                        """
                        SELECT v.sha256 FROM journal_entries e
                        JOIN journal_documents d ON d.entry_id = e.id
                        JOIN document_variants v ON v.document_id = d.document_id
                        WHERE e.casefile_id = ? AND e.case_entry = ?
                        ORDER BY d.main DESC, v.format = 'ARCHIVE' DESC, v.created_at, v.id LIMIT 1
                        """,
                        inspection.casefileId(),
                        number))
                .map(HexFormat.of()::formatHex);
    }

    /** The last answer to a point of a demand in the same case. */
    private Optional<String> answer(String reference, int point, Inspection inspection) {
        return Optional.ofNullable((String) Sql.value(
                        entities,
                        """
                        SELECT coalesce(a.text, '') || chr(31) || coalesce(a.because, '') FROM demands d
                        JOIN demand_points p ON p.demand_id = d.id
                        JOIN demand_answers a ON a.point_id = p.id
                        WHERE d.casefile_id = ? AND d.reference = ? AND p.number = ? ORDER BY a.entered_at DESC, a.id LIMIT 1
                        """,
                        inspection.casefileId(),
                        reference,
                        point))
                .map(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
