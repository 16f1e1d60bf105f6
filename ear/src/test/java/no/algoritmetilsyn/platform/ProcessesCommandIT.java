package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The command that brings processes to the versions of this release, as it lies in the server's folder, beside a server. */
@ExtendWith(Installation.class)
class ProcessesCommandIT {

    private static final String MODEL = "no/algoritmetilsyn/complaint/complaint.bpmn";

    private record Ended(int code, String said) {}

    private Installation installation;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    @Test
    void it_tells_what_runs_by_which_version() throws Exception {
        new Client(installation.url()).complain(Client.anonymous("Løper"));
        Ended ended = run(environment());
        assertThat(ended.said()).contains("complaint: ").contains(" run by version ");
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @Test
    void it_says_what_it_lacks() throws Exception {
        Map<String, String> environment = environment();
        environment.remove("TILSYN_DB_PASSWORD");
        Ended ended = run(environment);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("TILSYN_DB_PASSWORD is not set").doesNotContain("at no.algoritmetilsyn");
        assertThat(run(environment(), "--all").said()).contains("usage");
    }

    /** The process of an open complaint is set back to version 1, as it would be had it begun then. */
    @Test
    void a_complaint_that_began_by_version_1_is_answered_by_this_one() throws Exception {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Begynte før"))
                .json()
                .getString("reference");
        String complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        String old = version1();
        setBack(complaint, old);

        Ended told = run(environment());
        assertThat(told.code()).as(told.said()).isEqualTo(1);
        assertThat(told.said()).contains("not that of this release");
        assertThat(definition(complaint)).isEqualTo(old);

        Ended migrated = run(environment(), "--migrate");
        assertThat(migrated.code()).as(migrated.said()).isZero();
        assertThat(definition(complaint)).isNotEqualTo(old);

        Desk inspector = Desk.of(installation, "inspektor");
        inspector.declareImpartial(
                database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(complaint)));
        inspector
                .open("/tilsyn/delsak/" + complaint + "/sorter")
                .send("step", "take", "kind", "TIP", "reason", "Et tips.", "party", "false", "answer", "false");
        assertThat(database.value("SELECT status FROM complaints WHERE id = ?", UUID.fromString(complaint)))
                .isEqualTo("NOTED");
        assertThat(database.number("SELECT count(*) FROM act_ru_execution WHERE business_key_ = '" + complaint + "'"))
                .isZero();
        assertThat(database.number(
                        "SELECT count(*) FROM act_ru_job j JOIN act_re_procdef d ON d.id_ = j.process_def_id_"
                                + " WHERE d.id_ = '" + old + "'"))
                .isZero();
    }

    /** Id of version 1, deployed as that release did it, but before: this release's stays the one that it is. */
    private String version1() throws Exception {
        String text = Files.readString(
                Path.of(System.getProperty("root.dir"), "bpmn/src/test/resources/versions/complaint-1.bpmn"));
        String known =
                database.value("SELECT max(id_) FROM act_re_procdef WHERE key_ = 'complaint' AND version_tag_ = '1'");
        if (known != null) {
            return known;
        }
        database.run(
                "INSERT INTO act_re_deployment (id_, name_, deploy_time_) VALUES ('d1', 'algoritmetilsyn', '2026-01-01')");
        database.run("INSERT INTO act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_, generated_, type_)"
                + " VALUES ('b1', 1, '" + MODEL + "', 'd1', convert_to('" + text.replace("'", "''")
                + "', 'UTF8'), false, 1)");
        database.run(
                """
                INSERT INTO act_re_procdef (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_,
                  has_start_form_key_, suspension_state_, version_tag_, history_ttl_, startable_)
                SELECT 'complaint:1', 1, category_, name_, key_, 0, 'd1', resource_name_, has_start_form_key_,
                  suspension_state_, '1', history_ttl_, startable_ FROM act_re_procdef WHERE key_ = 'complaint' LIMIT 1
                """);
        return "complaint:1";
    }

    private void setBack(String complaint, String version) {
        String instance = database.value(
                "SELECT proc_inst_id_ FROM act_ru_execution WHERE business_key_ = ? AND parent_id_ IS NULL", complaint);
        for (String table : List.of("act_ru_execution", "act_ru_task", "act_hi_procinst", "act_hi_actinst")) {
            database.run(
                    "UPDATE %s SET proc_def_id_ = '%s' WHERE proc_inst_id_ = '%s'".formatted(table, version, instance));
        }
        database.run(
                "UPDATE act_ru_job SET process_def_id_ = '%s', deployment_id_ = 'd1' WHERE process_instance_id_ = '%s'"
                        .formatted(version, instance));
        database.run(
                "UPDATE act_ru_variable SET name_ = 'complaintId' WHERE name_ = 'proceedingId' AND proc_inst_id_ = '%s'"
                        .formatted(instance));
    }

    private String definition(String complaint) {
        return database.value(
                "SELECT proc_def_id_ FROM act_ru_execution WHERE business_key_ = ? AND parent_id_ IS NULL", complaint);
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "TILSYN_DB_URL", installation.postgres().url(),
                "TILSYN_DB_USER", "tilsyn_app",
                "TILSYN_DB_PASSWORD", "tilsyn_app"));
    }

    private static Ended run(Map<String, String> environment, String... arguments) throws Exception {
        var command = Path.of(System.getProperty("server.home"), "bin/tilsyn-processes")
                .toString();
        var builder = new ProcessBuilder(Stream.concat(Stream.of(command), Arrays.stream(arguments))
                        .toList())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
