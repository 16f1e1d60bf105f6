package no.algoritmetilsyn.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What supervision has led to, year by year: findings that hold, fines, orders, appeals, and the written form of letters. A leader is told of
 * the cases that they may see, whole. Everybody is told of what is published, and neither of a few bodies nor of what would follow from a sum.
 * There is no figure of an employee.
 */
@Stateless
public class SupervisionFigures {

    /** So many years, the present one among them. */
    public static final int YEARS = 5;

    /** What is about fewer bodies is not told to everybody. */
    public static final int FEWEST = 3;

    private static final String SEEN = "p.organ = :organ AND " + Access.VISIBLE.formatted("p.casefile_id");

    private static final String OF_STAFF = FigureSql.of(SEEN, SEEN, SEEN, SEEN, SEEN, SEEN, SEEN);

    private static final String PUBLISHED =
            "EXISTS (SELECT 1 FROM publications u WHERE u.proceeding_id = %s AND u.kind IN (%s) AND u.state = 'PUBLISHED'%s)";

    /**
     * Of a case nothing is counted before it is published (offentleglova § 5): findings with the report, fines and orders with the decision,
     * a claim with the letter of that day. Orders and appeals have ended too, and what a letter was about has. What was paid or waived is never published.
     */
    private static final String OF_EVERYBODY = FigureSql.of(
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
        Actor actor = access.actor();
        return counted(entities.createNativeQuery(OF_STAFF)
                        .setParameter("subjects", actor.subjects())
                        .setParameter("actor", actor.id())
                        .setParameter("organ", actor.organ().name())
                        .setParameter("now", clock.instant()))
                .stream()
                .map(Counted::figure)
                .toList();
    }

    /** All figures of what is published. */
    public List<Figure> published() {
        access.require(Act.PUBLICATION_READ);
        List<Counted> all = counted(entities.createNativeQuery(OF_EVERYBODY)).stream()
                .filter(one -> one.figure().part() != FigurePart.FINE
                        || !one.figure().line().equals("PAID"))
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
        LocalDate from = LocalDate.of(clock.today().getYear() - YEARS + 1, 1, 1);
        List<?> rows = query.setParameter(
                        "from", from.atStartOfDay(AuthorityClock.ZONE).toInstant())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
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
