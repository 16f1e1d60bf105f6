package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.law.PowersCited;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What a decision tells the body that it is directed at: what the notice and the decision have said, and nothing of a draft. */
@ApplicationScoped
public class DecisionPartyFacts implements PartyFacts {

    @Inject
    Decisions decisions;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    PowersCited powers;

    @Inject
    AuthorityClock clock;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.DECISION;
    }

    @Override
    public PartyMatter matter(UUID id) {
        Decision decision = decisions.decision(id);
        boolean waiting = decision.state() == DecisionState.HEARING;
        LocalDate day = decision.noticedOn() == null ? clock.today() : decision.noticedOn();
        return new PartyMatter(
                decision.title(),
                decision.noticedAt() == null ? null : decision.intended(),
                powers.on(
                        decision.power(),
                        day,
                        decision.directedAt().writtenForm().language()),
                waiting ? deadlines.hearingLimit(id).orElse(null) : null,
                waiting,
                null,
                facts(decision));
    }

    private Map<String, Object> facts(Decision decision) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", decision.title());
        facts.put("power", decision.power());
        if (decision.noticedAt() != null) {
            facts.put("intended", decision.intended());
            facts.put("dailyPenalty", decision.noticedRate());
            facts.put("noticedOn", decision.noticedOn());
            facts.put("commentUntil", deadlines.hearingLimit(decision.id()).orElse(decision.commentUntil()));
        }
        if (decision.made() != null) {
            facts.put("madeOn", decision.made().on());
            facts.put(
                    "appealUntil",
                    deadlines.appeal(decision.id()).flatMap(Deadline::dueDate).orElse(null));
            decisions.points(decision.id()).forEach(point -> {
                facts.put("point" + point.number(), point.text());
                facts.put("point" + point.number() + "Limit", point.limitOn());
            });
        }
        decisions
                .reversal(decision.id())
                .filter(reversal -> reversal.sentAt() != null)
                .ifPresent(reversal -> facts.put("reversedOn", reversal.on()));
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public PartyRecord record(UUID id) {
        var said = new ArrayList<PartyRecord.Said>();
        decisions
                .statements(id)
                .forEach(statement -> said.add(PartyRecord.Said.statement(
                        statement.postedOn(), statement.text(), statement.assessedAt() != null)));
        decisions
                .requests(id)
                .forEach(request -> said.add(PartyRecord.Said.moreTime(
                        request.postedOn(), request.reason(), request.wantedUntil(), request.outcome())));
        said.sort(Comparator.comparing(PartyRecord.Said::on));
        return new PartyRecord(List.of(), said);
    }
}
