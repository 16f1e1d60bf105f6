package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.law.PowersCited;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What a demand tells the body that is to answer it: what its letters have said, and nothing of what the authority thinks. */
@ApplicationScoped
public class DemandPartyFacts implements PartyFacts {

    @Inject
    Demands demands;

    @Inject
    AnswerLimits limits;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    DemandLetters letters;

    @Inject
    PowersCited powers;

    @Inject
    AuthorityClock clock;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.DEMAND;
    }

    @Override
    public PartyMatter matter(UUID id) {
        Demand demand = demands.demand(id);
        boolean waiting = demand.endedAt() == null && !demands.waiting(id).isEmpty();
        LocalDate until = waiting ? limits.nextToAnswer(id).orElse(null) : null;
        return new PartyMatter(
                demand.title(),
                demand.purpose(),
                law(demand),
                until,
                waiting,
                demand.sending() == null ? null : demand.sending().sentBy(),
                facts(demand));
    }

    private Map<String, Object> facts(Demand demand) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", demand.title());
        facts.put("purpose", demand.purpose());
        facts.put("basis", demand.basis());
        facts.put("automation", demand.automation());
        facts.put("lastWord", demand.lastWord());
        facts.put("ordered", demand.isOrder());
        facts.put("power", demand.power());
        facts.put("limit", demand.limitOn());
        facts.put("sentOn", demand.sentOn());
        facts.put(
                "appealUntil",
                deadlines.appeal(demand.id()).flatMap(Deadline::dueDate).orElse(null));
        demands.points(demand.id()).forEach(point -> {
            String name = "point" + point.number();
            facts.put(name, point.text());
            facts.put(name + "Wanted", point.wanted());
            facts.put(name + "State", point.state());
            facts.put(name + "Limit", point.limitOn() == null ? demand.limitOn() : point.limitOn());
        });
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    private String law(Demand demand) {
        LocalDate day = demand.sentOn() == null ? clock.today() : demand.sentOn();
        return powers.on(demand.power(), day, demand.addressee().writtenForm().language());
    }

    @Override
    public List<ProceedingFacts.Letter> letters(UUID id) {
        return letters.of(demands.demand(id)).stream()
                .map(letter ->
                        new ProceedingFacts.Letter(letter.id(), letter.kind().name(), letter.sentAt()))
                .toList();
    }

    @Override
    public List<ProceedingFacts.Point> points(UUID id) {
        return demands.told(id);
    }
}
