package no.algoritmetilsyn.statement.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.statement.Audience;
import no.algoritmetilsyn.statement.Statement;

/**
 * What a representative of the employees has said.
 *
 * @param audience to whom it is open
 * @param finding number of the finding of the inspection that it is about; left out where it is about none
 * @param point number of the point of the demand or the order that it is about; left out where it is about none
 * @param channel how it reached the authority
 * @param posted the day on which it was posted or said, Europe/Oslo
 * @param files ids of the documents that came with it
 */
record StatementAnswer(
        UUID id,
        Audience audience,
        String text,
        @Nullable Integer finding,
        @Nullable Integer point,
        Channel channel,
        LocalDate posted,
        Instant entered,
        List<UUID> files) {

    static StatementAnswer of(Statement statement) {
        return new StatementAnswer(
                statement.id(),
                statement.audience(),
                statement.text(),
                statement.findingNumber(),
                statement.pointNumber(),
                statement.channel(),
                statement.postedOn(),
                statement.enteredAt(),
                statement.files());
    }
}
