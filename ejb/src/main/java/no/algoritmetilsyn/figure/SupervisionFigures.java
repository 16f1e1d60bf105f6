package no.algoritmetilsyn.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * What supervision has led to, year by year: findings that hold, fines, orders, appeals, and the written form of letters. A leader is told of
 * the cases that they may see, whole. Everybody is told of what is published, and neither of a few bodies nor of what would follow from a sum.
 * There is no figure of an employee.
 */
@Stateless
public class SupervisionFigures {

    /** So many years, the present one among them. */
    public static final int YEARS = 5;

    /** So many things are listed at a time. */
    public static final int PAGE = 50;

    /** What is about fewer bodies is not told to everybody. */
    public static final int FEWEST = 3;

    private static final String SEEN = "p.organ = :organ AND " + Access.VISIBLE.formatted("p.casefile_id");

    /** What comes in of a fine and goes back; it is never published. */
    private static final Set<String> SETTLED = Set.of("PAID", "REPAID");

    private static final String OF_STAFF = FigureSql.things(SEEN, SEEN, SEEN, SEEN, SEEN, SEEN, SEEN);

    private static final String PUBLISHED =
            "EXISTS (SELECT 1 FROM publications u WHERE u.proceeding_id = %s AND u.kind IN (%s) AND u.state = 'PUBLISHED'%s)";

    /**
     * Of a case nothing is counted before it is published (offentleglova § 5): findings with the report, fines and orders with the decision,
     * a claim with the letter of that day. Orders and appeals have ended too, and what a letter was about has. What was paid or waived is never published.
     */
    private static final String OF_EVERYBODY = FigureSql.things(
            PUBLISHED.formatted("i.id", "'REPORT'", ""),
            PUBLISHED.formatted("f.decision_id", "'FINE'", ""),
            PUBLISHED.formatted(
                    "n.id",
                    "'PENALTY_CLAIM'",
                    " AND u.decided_on = CAST(c.claimed_at AT TIME ZONE 'Europe/Oslo' AS date)"),
            "false",
            "o.ended_at IS NOT NULL AND " + PUBLISHED.formatted("o.decision_id", "'ORDER'", ""),
            "(" + PUBLISHED.formatted("a.appealed_id", "'ORDER', 'FINE', 'PENALTY_CLAIM', 'INTERIM_BAN'", "") + " OR "
                    + PUBLISHED.formatted(
                            "(SELECT d.decision_id FROM fines d WHERE d.id = a.appealed_id)", "'FINE'", "")
                    + ")",
            "p.ended_at IS NOT NULL");

    /** A figure as it is counted, with the number of bodies it is about. */
    private record Counted(Figure figure, int bodies) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** The years that are told of, the present one first. */
    public List<Integer> years() {
        access.require(Act.PUBLICATION_READ);
        int present = clock.today().getYear();
        return IntStream.range(0, YEARS).mapToObj(year -> present - year).toList();
    }

    /** All figures of the cases that the leader may see. */
    public List<Figure> seen() {
        access.require(Act.TASK_OVERVIEW);
        return counted(ofActor(FigureSql.counting(OF_STAFF))).stream()
                .map(Counted::figure)
                .toList();
    }

    private Query ofActor(String sql) {
        return access.bindSight(entities.createNativeQuery(sql));
    }

    /**
     * Some of the things that a figure of {@link #seen} counts, the newest first.
     *
     * @param year of the figure; empty for all the years together
     * @param page from 0
     */
    public List<FigureItem> listed(FigurePart part, String line, OptionalInt year, int page) {
        access.require(Act.TASK_OVERVIEW);
        Query query = ofActor(FigureSql.listing(OF_STAFF))
                .setParameter("part", part.name())
                .setParameter("line", line)
                .setParameter("year", year.orElse(0))
                .setParameter("from", from())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE);
        return Rows.of(query)
                .map(row -> new FigureItem(
                        row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0],
                        (UUID) row[1],
                        ProceedingKind.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        row[7] == null ? null : ((Number) row[7]).longValue()))
                .toList();
    }

    /** When the first of the years began. */
    private Instant from() {
        return LocalDate.of(clock.today().getYear() - YEARS + 1, 1, 1)
                .atStartOfDay(AuthorityClock.ZONE)
                .toInstant();
    }

    /** All figures of what is published. */
    public List<Figure> published() {
        access.require(Act.PUBLICATION_READ);
        List<Counted> all = counted(entities.createNativeQuery(FigureSql.counting(OF_EVERYBODY))).stream()
                .filter(one -> one.figure().part() != FigurePart.FINE
                        || !SETTLED.contains(one.figure().line()))
                .toList();
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> Map.entry(one.figure().part(), one.figure().year())))
                .values()
                .stream()
                .flatMap(lines -> Hiding.of(
                        lines.stream().map(Counted::figure).toList(),
                        lines.stream().map(Counted::bodies).toList())
                        .stream())
                .toList();
    }

    private List<Counted> counted(Query query) {
        return Rows.of(query.setParameter("from", from()))
                .map(row -> new Counted(
                        new Figure(
                                FigurePart.valueOf((String) row[0]),
                                (String) row[1],
                                ((Number) row[2]).intValue(),
                                ((Number) row[3]).intValue(),
                                row[5] == null ? null : ((Number) row[5]).longValue()),
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
