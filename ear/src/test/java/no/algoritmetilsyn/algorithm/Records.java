package no.algoritmetilsyn.algorithm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Puts records into the register as nobody could by the pages: restricted ones, drafts, with what no form would send. */
final class Records {

    private final Database database;

    Records(Installation installation) {
        database = new Database(installation);
    }

    /** A use in the register, with one published version for each content. */
    UUID published(JsonObject... versions) {
        UUID id = UUID.randomUUID();
        record(id, versions[versions.length - 1], false, versions.length);
        for (int number = 1; number <= versions.length; number++) {
            version(id, number, versions[number - 1], "PUBLISHED");
        }
        announce(id);
        return id;
    }

    /** A use that is kept from the public as a whole. */
    UUID restricted(JsonObject content) {
        UUID id = UUID.randomUUID();
        record(id, content, true, 1);
        version(id, 1, content, "PUBLISHED");
        announce(id);
        return id;
    }

    /** A use that nobody has published. */
    UUID draft(JsonObject content) {
        UUID id = UUID.randomUUID();
        record(id, content, false, null);
        version(id, 1, content, "DRAFT");
        announce(id);
        return id;
    }

    /** A newer version that nobody has published. */
    void redraft(UUID id, int number, JsonObject content) {
        version(id, number, content, "DRAFT");
        database.run("UPDATE algorithm_records SET saved = ? WHERE id = ?", number, id);
        announce(id);
    }

    /** A version that a file of another register has added; it is shown if it is of a day to come. */
    void imported(UUID id, int number, JsonObject content, String asOf) {
        version(id, number, content, "PUBLISHED");
        database.run(
                "UPDATE algorithm_versions SET as_of = CAST(? AS date) WHERE record_id = ? AND number = ?",
                asOf,
                id,
                number);
        database.run(
                """
                UPDATE algorithm_records SET saved = ?, version = version + 1,
                  published = CASE WHEN CAST(? AS date) > current_date THEN ? ELSE published END WHERE id = ?
                """,
                number,
                asOf,
                number,
                id);
        announce(id);
    }

    /** Withholds a field. */
    void withhold(UUID id, String field, String ground) {
        database.run(
                """
                INSERT INTO algorithm_withholdings (id, record_id, field, legal_ground, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                id,
                field,
                ground,
                UUID.randomUUID(),
                database.now());
        database.run("UPDATE algorithm_records SET revision = revision + 1 WHERE id = ?", id);
        announce(id);
        announce(id, "algorithm.hidden");
    }

    /** Takes a record away again, so that no other test meets it, and the index neither. */
    void remove(UUID id) {
        database.run("DELETE FROM algorithm_withholdings WHERE record_id = ?", id);
        database.run("DELETE FROM algorithm_versions WHERE record_id = ?", id);
        database.run("DELETE FROM algorithm_records WHERE id = ?", id);
        database.run("INSERT INTO changes (kind, subject_id, version, at) VALUES ('algorithm', ?, 0, now())", id);
    }

    /** Tells the index to look, even at what the product would not tell it of: what must not be found must be looked at. */
    private void announce(UUID id) {
        announce(id, "algorithm");
    }

    private void announce(UUID id, String kind) {
        database.run(
                """
                INSERT INTO changes (kind, subject_id, version, at)
                SELECT ?, id, revision, now() FROM algorithm_records WHERE id = ?
                """,
                kind,
                id);
    }

    private void record(UUID id, JsonObject content, boolean restricted, Integer published) {
        database.run(
                """
                INSERT INTO algorithm_records (id, kind, source, name, summary, organisation, status, risk_class, automation,
                  restricted, saved, published, revision, registered_at, changed_at, version)
                VALUES (?, 'USE', 'register', ?, '', ?, 'IN_USE', 'MINIMAL', 'FULL', ?, 1, ?, 1, ?, ?, 0)
                """,
                id,
                content.getString("name"),
                content.getJsonObject("organisation").getString("name"),
                restricted,
                published,
                database.now(),
                database.now());
    }

    private void version(UUID id, int number, JsonObject content, String state) {
        database.run(
                """
                INSERT INTO algorithm_versions (record_id, number, standard, content, state, as_of, saved_at, decided_at)
                VALUES (?, ?, '1.0', CAST(? AS jsonb), ?, current_date, now(), ?)
                """,
                id,
                number,
                content.toString(),
                state,
                state.equals("DRAFT") ? null : database.now());
    }

    /** The least that a record says, to which a test adds. */
    static JsonObjectBuilder content(String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("organisation", Json.createObjectBuilder().add("name", "Prøvevik kommune"))
                .add("status", "IN_USE")
                .add("riskClass", "MINIMAL")
                .add("automation", "FULL")
                .add("language", "nb");
    }
}
