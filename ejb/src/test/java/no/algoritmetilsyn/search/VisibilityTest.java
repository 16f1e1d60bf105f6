package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingFeatures;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.IndexBatch;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.lexicon.Lexicon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which cases an account sees is one thing, however it is asked: in a list, for one case, in the index of the staff, for
 * any account and by the vault. Cases, relations, shields and declarations are drawn by lot, from a fixed seed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityTest {

    private static final int CASES = 80;
    private static final int ACCOUNTS = 16;
    private static final List<String> ENDS = List.of("2026-11-01", "2099-01-01", "infinity", "infinity");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestCases rows = new TestCases(database);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T09:00:00Z"));
    private final Random lot = new Random(20_261_128);
    private final List<UUID> groups = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<UUID> cases = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    void draw() {
        Stream.of(Organ.values()).forEach(organ -> groups.add(rows.group(organ)));
        for (int i = 0; i < ACCOUNTS; i++) {
            Organ organ = Organ.values()[i % 2];
            Set<UUID> member = lot.nextBoolean() ? Set.of(groups.get(i % 2)) : Set.of();
            // In the appeal body too somebody with a role of the first instance, as nobody should have it.
            Role role = organ == Organ.APPEAL_BODY && i % 4 == 1 ? Role.APPEAL_OFFICER : Role.INSPECTOR;
            actors.add(rows.account(organ, Set.of(role), member));
        }
        for (int i = 0; i < CASES; i++) {
            cases.add(drawCase());
        }
    }

    private UUID drawCase() {
        UUID casefile = rows.casefile();
        rows.run("UPDATE casefiles SET case_seq = %s WHERE id = '%s'", cases.size() + 1, casefile);
        UUID proceeding = rows.proceeding(casefile, Organ.FIRST_INSTANCE);
        for (int i = lot.nextInt(4); i > 0; i--) {
            UUID subject = lot.nextBoolean() ? pick(groups) : pick(actors).id();
            rows.relate(
                    casefile,
                    subject,
                    pick(List.of(Relation.Capacity.values())),
                    pick(List.of(Organ.values())),
                    pick(ENDS));
        }
        if (lot.nextInt(4) == 0) {
            rows.shield(casefile, lot.nextBoolean());
        }
        for (int i = lot.nextInt(8); i > 0; i--) {
            rows.declare(casefile, pick(actors).id(), pick(List.of(Impartiality.Ground.values())));
        }
        if (lot.nextInt(3) == 0) {
            rows.event(casefile, pick(actors).id(), "COMPLAINT_SORTED", proceeding);
        }
        return casefile;
    }

    private <T> T pick(List<T> from) {
        return from.get(lot.nextInt(from.size()));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void list_question_index_and_check_agree() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, new TextAnalysis(Lexicon.load(null)))) {
            index.apply(new IndexBatch(projected(), Set.of(), null));
            int seen = 0;
            for (Actor actor : actors) {
                Set<UUID> asked = may(actor, Act.CASEFILE_READ);
                assertThat(listed(actor)).as("list").isEqualTo(asked);
                assertThat(found(index, actor)).as("index").isEqualTo(asked);
                assertThat(ofAccount(actor)).as("any account").isEqualTo(asked);
                seen += asked.size();
            }
            assertThat(seen).isBetween(CASES / 2, CASES * ACCOUNTS / 2);
        }
    }

    @Test
    void the_vault_lets_those_read_who_may() throws SQLException {
        int seen = 0;
        for (Actor actor : actors) {
            Set<UUID> asked = may(actor, Act.COMPLAINANT_READ);
            assertThat(handled(actor)).isEqualTo(asked);
            seen += asked.size();
        }
        assertThat(seen).isPositive();
    }

    /** Every proceeding says the same. */
    private static final ProceedingFeatures SNOW = new ProceedingFeatures() {
        @Override
        public Map<UUID, String> states(Map<ProceedingKind, List<UUID>> ids) {
            return answers(ids, "RECEIVED");
        }

        @Override
        public Map<UUID, ProceedingFacts.Words> words(Map<ProceedingKind, List<UUID>> ids) {
            return answers(ids, new ProceedingFacts.Words("Snøbrøyting", Map.of()));
        }

        private <T> Map<UUID, T> answers(Map<ProceedingKind, List<UUID>> ids, T answer) {
            return ids.values().stream().flatMap(List::stream).collect(Collectors.toMap(id -> id, id -> answer));
        }
    };

    private List<IndexedRecord> projected() {
        return database.inTransaction(entities -> {
            var projection = new StaffProjection();
            projection.entities = entities;
            projection.clock = clock;
            projection.features = SNOW;
            return List.copyOf(projection.ofCases(cases).values());
        });
    }

    private Set<UUID> may(Actor actor, Act act) {
        return database.inTransaction(entities -> {
            Access access = TestAccess.of(entities, clock, actor);
            return cases.stream().filter(id -> access.may(act, id)).collect(Collectors.toSet());
        });
    }

    private Set<UUID> listed(Actor actor) {
        return ids("SELECT c.id FROM casefiles c WHERE " + Access.VISIBLE.formatted("c.id"), actor);
    }

    private Set<UUID> ofAccount(Actor actor) {
        return ids(
                "SELECT c.id FROM casefiles c, accounts a WHERE a.id = :actor AND "
                        + Access.visible(
                                "c.id",
                                "a.id",
                                "SELECT a.id UNION ALL SELECT m.group_id FROM staff_group_members m WHERE m.account_id = a.id",
                                "a.organ"),
                actor);
    }

    private Set<UUID> ids(String sql, Actor actor) {
        return database.inTransaction(entities -> {
            var query = entities.createNativeQuery(sql, UUID.class).setParameter("actor", actor.id());
            query.setParameter("now", clock.instant());
            if (sql.contains(":subjects")) {
                query.setParameter("subjects", actor.subjects());
                query.setParameter("organ", actor.organ().name());
            }
            List<?> found = query.getResultList();
            return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
        });
    }

    private Set<UUID> found(SearchIndex index, Actor actor) {
        return index
                .search(SearchRequest.of("snøbrøyting")
                        .access(Search.visible(actor))
                        .page(0, CASES)
                        .build())
                .hits()
                .stream()
                .map(hit -> UUID.fromString(hit.stored().get("casefile_id")))
                .collect(Collectors.toSet());
    }

    private Set<UUID> handled(Actor actor) throws SQLException {
        Set<UUID> handled = new HashSet<>();
        try (var connection = database.asSuperuser();
                var select = connection.prepareStatement("SELECT c.id FROM casefiles c WHERE vault.handles(?, c.id)")) {
            select.setObject(1, actor.id());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    handled.add(row.getObject(1, UUID.class));
                }
            }
        }
        return handled;
    }
}
