package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.law.PowersCited;

/** What an interim ban tells the body that it binds: what is forbidden, until when, and what it has said about it. */
@ApplicationScoped
public class BanPartyFacts implements PartyFacts {

    @Inject
    Bans bans;

    @Inject
    PowersCited powers;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.BAN;
    }

    @Override
    public PartyMatter matter(UUID id) {
        Ban ban = bans.ban(id);
        boolean waiting = ban.state() == BanState.HEARING;
        return new PartyMatter(
                ban.title(),
                ban.forbiddenUse(),
                powers.version(ban.powerId(), ban.directedAt().writtenForm().language()),
                waiting ? ban.statementUntil() : null,
                waiting,
                null,
                facts(ban));
    }

    private Map<String, Object> facts(Ban ban) {
        Map<String, Object> facts = BanFacts.told(ban, bans);
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** What was said before the last review was sent has been assessed by it. */
    @Override
    public PartyRecord record(UUID id) {
        return new PartyRecord(
                List.of(),
                bans.statements(id).stream()
                        .map(statement -> PartyRecord.Said.statement(
                                statement.postedOn(), statement.text(), isAssessed(id, statement)))
                        .toList());
    }

    private boolean isAssessed(UUID id, BanStatement statement) {
        return bans.reviews(id).stream()
                .anyMatch(review -> review.sentAt() != null && !review.sentAt().isBefore(statement.enteredAt()));
    }
}
