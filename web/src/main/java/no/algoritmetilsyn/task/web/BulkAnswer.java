package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.task.Bulks;

/**
 * How far it has come with many tasks.
 *
 * @param act what is done with them; left out as long as nobody has said so
 * @param left how many have not had their turn
 * @param running whether it goes on when it is asked to
 * @param stoppedAt when it was stopped; left out when it was not
 * @param tasks what became of each: those that were refused first, then those that are done, a page of them
 */
record BulkAnswer(
        UUID id,
        @Nullable String act,
        int total,
        int done,
        int refused,
        int left,
        boolean running,
        @Nullable Instant stoppedAt,
        List<Item> tasks) {

    /**
     * What became of one.
     *
     * @param kind what is to be done in it
     * @param caseNumber {@code 2026/123}
     * @param outcome {@code DONE} or {@code REFUSED}; left out as long as it has not had its turn
     * @param rule why it was refused
     */
    record Item(UUID id, String kind, String caseNumber, @Nullable String outcome, @Nullable String rule) {}

    static BulkAnswer of(Bulks.Bulk bulk, List<Bulks.Item> items) {
        return new BulkAnswer(
                bulk.id(),
                bulk.order() == null ? null : bulk.order().act().name(),
                bulk.total(),
                bulk.done(),
                bulk.refused(),
                bulk.left(),
                bulk.running(),
                bulk.stoppedAt(),
                items.stream()
                        .map(item ->
                                new Item(item.taskId(), item.kind(), item.caseNumber(), item.outcome(), item.rule()))
                        .toList());
    }
}
