package no.algoritmetilsyn.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepOffer;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.text.Block;
import org.camunda.bpm.engine.runtime.Job;

/** One walk: steps of the whole catalogue drawn by a seed, taken by people of every role, while the clock goes on and timers fire. */
final class StepWalk {

    /** Steps about letters, whose tasks the page of the proceeding does not know. */
    private static final List<String> ABOUT_PARTS =
            List.of("submitLetter", "approveLetter", "sendLetter", "mendDispatch");

    /** Steps that leave little to walk on with. */
    private static final Set<String> ENDINGS = Set.of(
            "discardLetter",
            "sendBackLetter",
            "closeDemand",
            "closeOrder",
            "closeInspection",
            "endWithoutDecision",
            "withdrawAppeal",
            "registerInError",
            "moveProceeding",
            "dropFinding",
            "reverseFine",
            "writeOffFine",
            "annulPoint",
            "protectSource",
            "closePenalty",
            "closeDecision");

    private static final int LOOKS = 3;
    private static final int ENOUGH = 20;

    private record Candidate(WalkFixture.Known proceeding, Actor actor, StepDeclaration<?> step, double score) {}

    final WalkFixture fixture;
    final WalkCounts counts;
    final WalkTaker taker;
    private final Random random;
    private final WalkWriter writer;
    private final WalkOpener opener;

    StepWalk(WalkFixture fixture, long seed) {
        this.fixture = fixture;
        this.random = new Random(seed);
        this.writer = new WalkWriter(random, new WalkValues(random, fixture));
        this.taker = new WalkTaker(fixture, writer);
        this.opener = new WalkOpener(random, fixture, writer, taker);
        this.counts = new WalkCounts(
                fixture.catalogue().all().stream().map(StepDeclaration::name).toList());
    }

    /** Takes one turn: something is opened, time passes, somebody tries something, or somebody does their work. */
    void turn() {
        List<WalkFixture.Known> all = fixture.proceedings();
        long open = all.stream().filter(WalkFixture.Known::open).count();
        int dice = random.nextInt(100);
        if (open < 10 || dice < 4 && open < 60) {
            counts.note(opener.open());
        } else if (dice < 9) {
            pass(Duration.ofDays(1 + random.nextInt(9)));
        } else if (dice < 24) {
            attempt(all);
        } else {
            work(all);
        }
    }

    /** Time passes, and timers whose time has come fire. */
    private void pass(Duration time) {
        fixture.clock.advance(time);
        counts.note("now " + fixture.clock.instant());
        for (Job job : fixture.dueTimers()) {
            try {
                fixture.fixture.fire(job.getId());
            } catch (RuntimeException failure) {
                taker.fault("timer " + job.getJobDefinitionId(), failure);
            }
        }
    }

    /** Somebody tries a step that was not refused often yet, right or wrong, whoever they are and whatever there is. */
    private void attempt(List<WalkFixture.Known> all) {
        StepDeclaration<?> step = fixture.catalogue().all().stream()
                .min(Comparator.comparingDouble(each -> counts.refused(each.name()) + 4 * random.nextDouble()))
                .orElseThrow();
        List<WalkFixture.Known> fitting =
                all.stream().filter(known -> step.isFor(known.kind())).toList();
        if (!fitting.isEmpty()) {
            List<Actor> people = fixture.everybody();
            Actor actor = people.get(random.nextInt(people.size()));
            WalkFixture.Known known = fitting.get(random.nextInt(fitting.size()));
            take(new Candidate(known, actor, step, 0), random.nextInt(3) == 0);
        }
    }

    /** Somebody does one of the things that they can do now. */
    private void work(List<WalkFixture.Known> all) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < LOOKS; i++) {
            WalkFixture.Known known = all.get(random.nextInt(all.size()));
            for (int again = 0; again < 4 && !known.open() && random.nextInt(8) > 0; again++) {
                known = all.get(random.nextInt(all.size()));
            }
            candidates.addAll(offers(known, worker(known)));
        }
        candidates.stream().min(Comparator.comparingDouble(Candidate::score)).ifPresent(best -> take(best, false));
    }

    /** Mostly somebody who works on it; sometimes anybody. */
    private Actor worker(WalkFixture.Known known) {
        List<Actor> people = random.nextInt(5) == 0
                ? fixture.everybody()
                : known.kind() == ProceedingKind.APPEAL && random.nextBoolean()
                        ? fixture.staff.stream()
                                .filter(each -> each.organ() == Organ.APPEAL_BODY)
                                .toList()
                        : fixture.staff.subList(0, WalkOpener.WORKING);
        return people.get(random.nextInt(people.size()));
    }

    private List<Candidate> offers(WalkFixture.Known known, Actor actor) {
        fixture.as(actor);
        List<StepOffer> offers;
        try {
            offers = fixture.fixture.inTransaction(
                    () -> fixture.fixture.get(StepPages.class).offers(known.id()));
        } catch (AccessRefused none) {
            return List.of();
        } catch (RuntimeException failure) {
            taker.fault("offers of " + known.kind() + " to " + actor.name(), failure);
            return List.of();
        }
        boolean undeclared = offers.stream().anyMatch(offer -> "DECLARED_IMPARTIAL".equals(offer.refusedBy()));
        return offers.stream()
                .filter(offer -> undeclared
                        ? offer.step().name().equals("declareImpartiality")
                        : offer.isAllowed() || isAboutPart(offer, known))
                .map(offer -> new Candidate(known, actor, offer.step(), score(offer.step())))
                .toList();
    }

    private boolean isAboutPart(StepOffer offer, WalkFixture.Known known) {
        String step = offer.step().name();
        return ABOUT_PARTS.contains(step)
                && StepOffer.NO_TASK.equals(offer.refusedBy())
                && fixture.scalar("SELECT id FROM tasks WHERE state = 'OPEN' AND proceeding_id = '" + known.id()
                                + "' AND kind = '" + offer.step().task() + "'")
                        != null;
    }

    private double score(StepDeclaration<?> step) {
        double score = Math.min(counts.accepted(step.name()), ENOUGH) + 9 * random.nextDouble();
        if (step.isWork() || ABOUT_PARTS.contains(step.name()) || step.name().equals("writeLetter")) {
            score -= 8;
        }
        return ENDINGS.contains(step.name()) ? score + 6 + (counts.accepted(step.name()) < ENOUGH ? 0 : 20) : score;
    }

    private void take(Candidate chosen, boolean wrong) {
        StepDeclaration<?> step = chosen.step();
        UUID id = chosen.proceeding().id();
        var place = new WalkValues.Place(id, chosen.proceeding().casefile(), step.name(), null, 0);
        WalkForm form = form(chosen);
        writer.fill(form, place);
        if (step.name().equals("declareImpartiality") && random.nextInt(25) > 0) {
            form.values().put("ground", "NONE");
        }
        letter(form, chosen);
        if (wrong) {
            writer.spoil(form);
        }
        WalkTaker.Outcome outcome = wrong
                ? taker.take(chosen.actor(), id, step, form.json())
                : taker.takeMending(chosen.actor(), id, step, form, place);
        String what = chosen.actor().name() + " " + step.name() + " "
                + chosen.proceeding().kind();
        if (outcome.accepted()) {
            counts.accept(step.name(), what);
        } else {
            counts.refuse(step.name(), outcome.rule(), what);
        }
    }

    private WalkForm form(Candidate chosen) {
        StepDeclaration<?> step = chosen.step();
        UUID id = chosen.proceeding().id();
        try {
            return fixture.fixture.inTransaction(() -> {
                boolean party = step.isTakenByParty(chosen.actor());
                Set<String> unasked = party ? step.saidByStaff() : Set.of();
                return new WalkForm(
                        step.fields(id).stream()
                                .filter(field -> !unasked.contains(field.name()))
                                .toList(),
                        step.start(id));
            });
        } catch (RuntimeException failure) {
            taker.fault(
                    "form of " + step.name() + " about " + chosen.proceeding().kind(), failure);
            return new WalkForm(step.fields(), Map.of());
        }
    }

    /** What is written in a letter, and its hash. */
    private void letter(WalkForm form, Candidate chosen) {
        Object letter = form.values().get("letter");
        if (letter == null) {
            return;
        }
        if (chosen.step().name().equals("approveLetter")) {
            form.values().put("hash", fixture.scalar("SELECT hash FROM letters WHERE id = '" + letter + "'"));
        } else if (chosen.step().name().equals("writeLetter")) {
            form.rows("enclosures").clear();
            form.rows("blocks").clear();
            fixture.as(chosen.actor());
            try {
                fixture
                        .fixture
                        .inTransaction(() -> fixture.fixture
                                .get(LetterPages.class)
                                .open(UUID.fromString(letter.toString()))
                                .snapshot()
                                .text()
                                .missing())
                        .stream()
                        .map(Block::id)
                        .forEach(block -> form.rows("blocks")
                                .add(new LinkedHashMap<>(Map.of("block", block, "text", "Vi så på systemet i dag."))));
            } catch (AccessRefused hidden) {
                counts.note("letter hidden from " + chosen.actor().name());
            }
        }
    }
}
