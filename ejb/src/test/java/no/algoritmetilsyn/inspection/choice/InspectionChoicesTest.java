package no.algoritmetilsyn.inspection.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.Wiring;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InspectionChoicesTest {

    /** Complaints of this test hold nothing but what is counted. */
    private static final String UNBOUND =
            """
            DO $$ DECLARE one record; BEGIN
              FOR one IN SELECT conname, conrelid::regclass AS owned FROM pg_constraint WHERE contype IN ('f', 'c', 'u')
                AND conrelid IN ('complaints'::regclass, 'casefiles'::regclass, 'shields'::regclass,
                  'decisions'::regclass, 'links'::regclass) LOOP
                EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I CASCADE', one.owned, one.conname);
              END LOOP;
              ALTER TABLE complaints DISABLE TRIGGER USER;
              ALTER TABLE casefiles DISABLE TRIGGER USER;
              ALTER TABLE decisions DISABLE TRIGGER USER;
              ALTER TABLE links DISABLE TRIGGER USER;
            END $$
            """;

    @AutoClose
    private static TestDatabase database;

    private static Wiring wiring;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.fresh();
        wiring = new Wiring();
        try (Connection owner = database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(UNBOUND);
        }
    }

    @Test
    void each_factor_has_one_weight_on_each_day_with_its_provision_and_why() {
        var weights = new Weights();
        assertThat(weights.on(LocalDate.of(2026, 11, 29)))
                .extracting(Weight::factor)
                .containsExactly(Factor.values());
        assertThat(weights.on(LocalDate.of(2025, 12, 31))).as("before any held").isEmpty();
        assertThat(weights.all()).allSatisfy(weight -> {
            assertThat(weight.provision()).isNotBlank();
            assertThat(Arrays.asList(
                            weight.why().nb(), weight.why().nn(), weight.why().en()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(why -> assertThat(why).isNotBlank());
        });
    }

    @Test
    void the_sum_is_that_of_its_lines_and_no_factor_counts_without_end() {
        List<Weight> weights = new Weights().on(LocalDate.of(2026, 11, 29));
        RankedBody body = RankedBody.of(
                "974760673", "Furuvik", null, Map.of(Factor.COMPLAINTS, 200L, Factor.OPEN_FINDINGS, 2L), weights);
        assertThat(body.lines()).extracting(RankedBody.Line::count).containsExactly(200L, 0L, 0L, 0L, 0L, 2L, 0L);
        assertThat(body.lines()).extracting(RankedBody.Line::sum).containsExactly(30L, 0L, 0L, 0L, 0L, 8L, 0L);
        assertThat(body.total()).isEqualTo(38);
    }

    @Test
    void complaints_are_counted_by_body_but_neither_those_of_shielded_cases_nor_those_about_a_person()
            throws Exception {
        String counted = complaint("Furuvik kommune", "910000001", "KOMMUNE", false);
        complaint(null, counted, null, true);
        complaint("Ola Prøve", "910000002", "ENK", false);
        List<RankedBody> ranked = as(Role.LEADER);
        assertThat(ranked).extracting(RankedBody::number).containsExactly(counted);
        assertThat(ranked.get(0).lines().get(0).count()).isEqualTo(1);
        assertThat(ranked.get(0).total())
                .as("one complaint, and never inspected")
                .isEqualTo(3 + 5);
        assertThatThrownBy(() -> as(Role.ARCHIVIST)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(Role.BODY)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_complaint_that_was_answered_counts_only_where_it_has_led_to_something() throws Exception {
        String body = complaint("Hamnvik kommune", "910000003", "KOMMUNE", false);
        run("UPDATE complaints SET status = 'ANSWERED' WHERE organisation_number = '%s'".formatted(body));
        assertThat(complaintsOf(body)).as("answered, and nothing came of it").isZero();
        UUID decision = UUID.randomUUID();
        run(row("decisions", decision, Map.of("state", "'HEARING'")));
        run("INSERT INTO links SELECT '%s', 'RESTS_ON', id, id, now() FROM complaints WHERE organisation_number = '%s'"
                .formatted(decision, body));
        assertThat(complaintsOf(body)).as("nothing is decided yet").isZero();
        run("UPDATE decisions SET state = 'MADE' WHERE id = '%s'".formatted(decision));
        assertThat(complaintsOf(body)).isEqualTo(1);
        run("DELETE FROM complaints WHERE organisation_number = '%s'".formatted(body));
    }

    private static long complaintsOf(String number) {
        return as(Role.LEADER).stream()
                .filter(body -> body.number().equals(number))
                .mapToLong(body -> body.lines().get(0).count())
                .sum();
    }

    private static void run(String statement) throws Exception {
        try (Connection owner = database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    private static List<RankedBody> as(Role role) {
        return database.inTransaction(entities -> {
            wiring.begin(entities);
            wiring.get(CurrentActor.class)
                    .become(new Actor(UUID.randomUUID(), "x", Set.of(role), Set.of(), Organ.FIRST_INSTANCE));
            return wiring.get(InspectionChoices.class).ranked();
        });
    }

    private static String complaint(String name, String number, String form, boolean shielded) throws Exception {
        UUID id = UUID.randomUUID();
        try (Connection owner = database.asOwner();
                var sql = owner.createStatement()) {
            if (name != null) {
                sql.execute(
                        "INSERT INTO organisations (id, number, name, form, created_at) VALUES ('%s', '%s', '%s', '%s', now())"
                                .formatted(id, number, name, form));
            }
            sql.execute(row("casefiles", id, Map.of()));
            sql.execute(row(
                    "complaints",
                    id,
                    Map.of(
                            "casefile_id", "'" + id + "'",
                            "kind", "'COMPLAINT'",
                            "organisation_number", "'" + number + "'",
                            "channel", "'API'",
                            "status", "'RECEIVED'",
                            "language", "'nb'",
                            "description", "'Et system'",
                            "text", "'Tekst'",
                            "reference", "'" + id + "'")));
            if (shielded) {
                sql.execute("INSERT INTO shields (id, casefile_id, grade, legal_ground, since, set_by)"
                        + " VALUES ('%1$s', '%1$s', 'CONFIDENTIAL', 'x', now(), '%1$s')".formatted(id));
            }
        }
        return number;
    }

    /** A row with what its columns must have at least. */
    private static String row(String table, UUID id, Map<String, String> values) throws Exception {
        var columns = new StringBuilder("id");
        var filled = new StringBuilder("'" + id + "'");
        try (Connection owner = database.asOwner();
                var rows = owner.createStatement()
                        .executeQuery(
                                "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '"
                                        + table
                                        + "' AND column_name <> 'id' AND is_generated = 'NEVER' AND is_identity = 'NO'"
                                        + " AND (is_nullable = 'NO' AND column_default IS NULL OR column_name IN ('"
                                        + String.join("', '", values.keySet()) + "'))")) {
            while (rows.next()) {
                String filler =
                        switch (rows.getString(2)) {
                            case "integer", "bigint", "smallint" -> "(random() * 30000)::int";
                            case "boolean" -> "false";
                            case "bytea" -> "sha256(''::bytea)";
                            case "date", "timestamp with time zone" -> "now()";
                            case "uuid" -> "'" + id + "'";
                            default -> "'OPEN'";
                        };
                columns.append(", ").append(rows.getString(1));
                filled.append(", ").append(values.getOrDefault(rows.getString(1), filler));
            }
        }
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + filled + ")";
    }
}
