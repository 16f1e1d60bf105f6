package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.algorithm.AlgorithmVersion;
import no.algoritmetilsyn.algorithm.AlgorithmWork;
import no.algoritmetilsyn.algorithm.RecordFiles;
import no.algoritmetilsyn.algorithm.WithholdingWork;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.LongTransaction;

/** Enters the algorithms of the demo in the register, and what has changed in them since. */
@ApplicationScoped
public class DemoRegister {

    @Inject
    AlgorithmWork algorithms;

    @Inject
    WithholdingWork withholdings;

    @Inject
    RecordFiles files;

    @Inject
    LongTransaction transaction;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    /** What the registrar writes, the leader publishes, each on its day, the oldest first. The records by name. */
    Map<String, UUID> play(Actor registrar, Actor leader) {
        Map<String, UUID> records = new HashMap<>();
        DemoScenario.lines("algorithms.jsonl").stream()
                .map(line -> Content.parse(line).values())
                .flatMap(DemoRegister::entries)
                .sorted(Comparator.comparing(Entry::age).reversed())
                .forEach(entry -> {
                    clock.back(entry.age(), () -> enter(entry, records, registrar, leader));
                    transaction.letGo();
                });
        return records;
    }

    private void enter(Entry entry, Map<String, UUID> records, Actor registrar, Actor leader) {
        if (records.containsKey(entry.record())) {
            change(records.get(entry.record()), entry.values(), registrar, leader);
        } else {
            UUID system = records.get(entry.values().getString("system", ""));
            records.put(entry.record(), register(entry.values(), system, registrar, leader));
        }
    }

    /** Something that is entered in the register: a record, or a change of one. */
    private record Entry(String record, JsonObject values) {

        Duration age() {
            return Duration.ofDays(values.getInt("daysAgo"));
        }
    }

    private static Stream<Entry> entries(JsonObject values) {
        String record = values.getJsonObject("content").getString("name");
        Stream<JsonObject> changes = values.containsKey("changes")
                ? values.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                : Stream.empty();
        return Stream.concat(Stream.of(values), changes).map(each -> new Entry(record, each));
    }

    private UUID register(JsonObject values, UUID system, Actor registrar, Actor leader) {
        var kind = RecordKind.valueOf(values.getString("kind"));
        var content = new Content(values.getJsonObject("content"));
        UUID id = current.as(registrar, () -> algorithms.begin(kind, system, content, null));
        publish(id, 1, leader);
        if (values.containsKey("withheld")) {
            withhold(id, values.getJsonObject("withheld"), registrar, leader);
        }
        return id;
    }

    private void change(UUID id, JsonObject values, Actor registrar, Actor leader) {
        int number = current.as(registrar, () -> {
            AlgorithmVersion newest = files.read(id).orElseThrow().newest();
            Content content = newest.content();
            for (Map.Entry<String, JsonValue> field :
                    values.getJsonObject("content").entrySet()) {
                content = content.with(field.getKey(), field.getValue());
            }
            return algorithms.save(id, newest.number(), content, values.getString("note"));
        });
        publish(id, number, leader);
    }

    private void publish(UUID id, int number, Actor leader) {
        current.as(leader, () -> {
            algorithms.publish(id, number);
            return id;
        });
    }

    private void withhold(UUID id, JsonObject grounds, Actor registrar, Actor leader) {
        for (String field : grounds.keySet()) {
            UUID withheld = current.as(leader, () -> withholdings.withhold(id, field, grounds.getString(field), null));
            current.as(registrar, () -> {
                withholdings.confirm(id, withheld);
                return withheld;
            });
        }
    }
}
