package no.algoritmetilsyn.penalty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.penalty.PenaltyPages;
import no.algoritmetilsyn.penalty.PenaltyPause;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** The days on which a coercive fine stands still, in words, and the choice of those whose end is said. */
@Named
@RequestScoped
public class PauseChoice implements ReferenceChoice {

    @Inject
    PenaltyPages pages;

    @Inject
    Texts texts;

    @Inject
    AuthorityClock clock;

    @Override
    public Set<String> fields() {
        return Set.of("endPause.number");
    }

    @Override
    public List<Option> options(UUID penalty) {
        List<PenaltyPause> pauses = pages.open(penalty).pauses();
        return IntStream.range(0, pauses.size())
                .filter(i -> pauses.get(i).canEnd(clock.today()))
                .mapToObj(i -> new Option(Integer.toString(i + 1), told(pauses.get(i))))
                .toList();
    }

    /** From when until when it stands still, and why. */
    public String told(PenaltyPause pause) {
        String until = pause.untilOn() == null ? texts.get("penalty.pauses.open") : texts.date(pause.untilOn());
        String ground = texts.of("penalty.pauseGround", pause.ground());
        String told = pause.number() == null
                ? texts.get("penalty.pauses.one", texts.date(pause.fromOn()), until, ground, pause.reason())
                : texts.get(
                        "penalty.pauses.ofPoint",
                        pause.number(),
                        texts.date(pause.fromOn()),
                        until,
                        ground,
                        pause.reason());
        return pause.endReason() == null ? told : texts.get("penalty.pauses.ended", told, pause.endReason());
    }
}
