package no.algoritmetilsyn.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import no.algoritmetilsyn.platform.Wiring;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody is told what others have written and done about them, and where they stand in cases; a colleague is told none of it. */
class OwnWorkRecordsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestCases CASES = new TestCases(DATABASE);
    private static final Wiring WIRING = new Wiring();
    private static final UUID GROUP = CASES.group(Organ.FIRST_INSTANCE);
    private static final Actor ONE = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(GROUP));
    private static final Actor LEADER = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of(GROUP));
    private static final Actor COLLEAGUE = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(GROUP));
    private static final UUID CASEFILE = CASES.casefile();
    private static final UUID PROCEEDING = CASES.proceeding(CASEFILE, Organ.FIRST_INSTANCE);
    private static final UUID TASK = CASES.task(CASEFILE, PROCEEDING, Organ.FIRST_INSTANCE, Act.COMPLAINT_SORT);

    static {
        WIRING.put(Settings.class, TestSettings.of(Map.of()));
        WIRING.put(Keys.class, TestSettings.keys());
        WIRING.put(AuthorityClock.class, new TestClock(Instant.parse("2026-11-20T09:00:00Z")));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    /** Each in the words of the schema, as the features write them. */
    @BeforeAll
    static void what_is_kept() {
        CASES.run("UPDATE accounts SET display_name = 'Lise' WHERE id = '%s'", LEADER.id());
        CASES.run("UPDATE accounts SET display_name = 'Inger' WHERE id = '%s'", ONE.id());
        CASES.run("UPDATE casefiles SET case_seq = 7 WHERE id = '%s'", CASEFILE);
        CASES.run(
                "INSERT INTO impartiality_objections (id, proceeding_id, identity_id, language, person_id, text, received_on,"
                        + " entered_by, entered_at, upheld, ground, reason, ruled_by, ruled_at, version)"
                        + " VALUES ('%s', '%s', '%s', 'NB', '%s', 'Hun er naboen min.', '2026-11-02', '%s', now(), true,"
                        + " 'DISCRETIONARY', 'De er venner.', '%s', now(), 0)",
                UUID.randomUUID(), PROCEEDING, UUID.randomUUID(), ONE.id(), LEADER.id(), LEADER.id());
        CASES.run("INSERT INTO superiors VALUES ('%s', '%s', '2026-01-01', NULL)", ONE.id(), LEADER.id());
        UUID release = UUID.randomUUID();
        CASES.run(
                "INSERT INTO task_releases (id, task_id, released_by, released_at, reason, code)"
                        + " VALUES ('%s', '%s', '%s', now(), 'Du har for mye.', 'WORKLOAD')",
                release, TASK, LEADER.id());
        CASES.run(
                "INSERT INTO task_moves (id, task_id, kind, actor_id, at, holder_before, release_id)"
                        + " VALUES ('%s', '%s', 'RELEASED', '%s', now(), '%s', '%s')",
                UUID.randomUUID(), TASK, LEADER.id(), ONE.id(), release);
        CASES.run(
                "INSERT INTO task_holds (id, task_id, held_by, held_at, until, code, text)"
                        + " VALUES ('%s', '%s', '%s', now(), '2026-11-30', 'ANSWER', 'Ringte')",
                UUID.randomUUID(), TASK, ONE.id());
        CASES.run(
                "INSERT INTO task_bulks (id, actor_id, made_at, act, reason) VALUES ('%s', '%s', now(), 'RELEASE', 'Ferie')",
                UUID.randomUUID(), ONE.id());
        CASES.run(
                "INSERT INTO presences VALUES ('%s', '%s', '%s', 'FIRST_INSTANCE', now(), now())",
                ONE.id(), CASEFILE, CASEFILE);
        CASES.run("INSERT INTO authorships VALUES ('%s', '%s', now())", PROCEEDING, ONE.id());
        CASES.run(
                "INSERT INTO custody (variant_id, document_id, act, sha256, actor_id, actor_kind, at)"
                        + " VALUES ('%1$s', '%1$s', 'OPENED', sha256('x'), '%2$s', 'ACCOUNT', now())",
                UUID.randomUUID(), ONE.id());
        CASES.run("INSERT INTO names_read VALUES ('%s', '%s', '%s', now())", CASEFILE, ONE.id(), UUID.randomUUID());
        CASES.relate(CASEFILE, ONE.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        as(LEADER, Audit.class, audit -> {
            audit.append(Audit.OFFICE, LEADER, "ACCOUNT_CHANGED", new AuditSubject("ACCOUNT", ONE.id()), Map.of());
            audit.append(CASEFILE, ONE, "TASK_CLAIMED", new AuditSubject("TASK", TASK), Map.of());
            return null;
        });
    }

    @Test
    void what_others_have_written_and_done_about_oneself() {
        OwnWorkData work = read(ONE);
        assertThat(work.objections())
                .extracting(
                        OwnWorkData.Objection::caseNumber,
                        OwnWorkData.Objection::text,
                        OwnWorkData.Objection::upheld,
                        OwnWorkData.Objection::reason,
                        OwnWorkData.Objection::ruledBy)
                .containsExactly(tuple("2026/7", "Hun er naboen min.", true, "De er venner.", "Lise"));
        assertThat(work.superiors())
                .extracting(OwnWorkData.Superior::subordinate, OwnWorkData.Superior::superior)
                .containsExactly(tuple("Inger", "Lise"));
        assertThat(work.moves())
                .extracting(
                        OwnWorkData.Move::move,
                        OwnWorkData.Move::actor,
                        OwnWorkData.Move::before,
                        OwnWorkData.Move::code,
                        OwnWorkData.Move::reason)
                .containsExactly(tuple("RELEASED", "Lise", "Inger", "WORKLOAD", "Du har for mye."));
        assertThat(work.aboutAccount())
                .extracting(OwnWorkData.Deed::action, OwnWorkData.Deed::by)
                .containsExactly(tuple("ACCOUNT_CHANGED", "Lise"));
    }

    @Test
    void where_one_stands_in_cases_and_work() {
        OwnWorkData work = read(ONE);
        assertThat(work.waits()).extracting(OwnWorkData.Wait::text).containsExactly("Ringte");
        assertThat(work.bulks()).extracting(OwnWorkData.Bulk::reason).containsExactly("Ferie");
        assertThat(work.looking()).extracting(OwnWorkData.Looking::caseNumber).containsExactly("2026/7");
        assertThat(work.written()).extracting(OwnWorkData.Written::subjectId).containsExactly(PROCEEDING);
        assertThat(work.namesRead()).hasSize(1);
        assertThat(work.files()).extracting(OwnWorkData.FileDeed::act).containsExactly("OPENED");
        assertThat(work.cases())
                .extracting(OwnWorkData.CaseRole::caseNumber, OwnWorkData.CaseRole::capacity)
                .containsExactly(tuple("2026/7", "HANDLER"));
        List<OwnData.Event> events = as(ONE, OwnRecords.class, records -> records.events(null, 10));
        assertThat(events)
                .filteredOn(event -> event.action().equals("TASK_CLAIMED"))
                .extracting(OwnData.Event::caseNumber)
                .containsExactly("2026/7");
    }

    @Test
    void cases_stand_in_the_order_of_their_numbers() {
        Actor another = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(GROUP));
        for (String number : List.of("2026, 112", "2025, 930", "2026, 90")) {
            UUID casefile = CASES.casefile();
            CASES.run("UPDATE casefiles SET (case_year, case_seq) = (%s) WHERE id = '%s'", number, casefile);
            CASES.relate(casefile, another.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        }
        assertThat(read(another).cases())
                .extracting(OwnWorkData.CaseRole::caseNumber)
                .containsExactly("2025/930", "2026/90", "2026/112");
    }

    @Test
    void figures_of_oneself_are_worked_out_only_while_a_discussion_runs() {
        assertThat(read(ONE).load()).isNull();
        CASES.run("UPDATE tasks SET claimed_by = '%s', claimed_at = now() WHERE id = '%s'", ONE.id(), TASK);
        CASES.run(
                "INSERT INTO load_discussions (id, organ, held_on, with_whom, purpose, until, recorded_by, recorded_at)"
                        + " VALUES ('%s', 'FIRST_INSTANCE', '2026-11-01', 'Tillitsvalgt', 'Bemanning', '2026-12-01', '%s', now())",
                UUID.randomUUID(), LEADER.id());
        try {
            assertThat(read(ONE).load()).isEqualTo(new OwnWorkData.Load(1, 0, 0));
            assertThat(read(COLLEAGUE).load()).isEqualTo(new OwnWorkData.Load(0, 0, 0));
            assertThat(read(LEADER).discussions())
                    .extracting(OwnWorkData.Discussion::purpose)
                    .containsExactly("Bemanning");
        } finally {
            CASES.run("DELETE FROM load_discussions");
            CASES.run("UPDATE tasks SET claimed_by = NULL, claimed_at = NULL WHERE id = '%s'", TASK);
        }
    }

    @Test
    void a_colleague_is_told_nothing_of_it() {
        assertThat(read(COLLEAGUE))
                .isEqualTo(new OwnWorkData(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of(), List.of(), List.of(), List.of(), null));
    }

    private static OwnWorkData read(Actor actor) {
        return as(actor, OwnRecords.class, OwnRecords::read).work();
    }

    private static <B, T> T as(Actor actor, Class<B> bean, Function<B, T> work) {
        WIRING.get(CurrentActor.class).become(actor);
        B made = WIRING.get(bean);
        return DATABASE.inTransaction(entities -> {
            WIRING.begin(entities);
            return work.apply(made);
        });
    }
}
