package no.algoritmetilsyn.process;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.text.Block;
import org.camunda.bpm.engine.runtime.Job;

/** One walk: steps of the whole catalogue drawn by a seed, taken by people of every role, while the clock goes on and timers fire. */
final class StepWalk {

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

    private static final int ENOUGH = 20;

    private record Candidate(WalkFixture.Known proceeding, Actor actor, StepDeclaration<?> step) {}

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
        fixture.pass(time);
        counts.note("now " + fixture.clock.instant());
        for (Job job : fixture.dueTimers()) {
            try {
                fixture.fixture.fire(job.getId());
            } catch (RuntimeException failure) {
                taker.fault("timer " + job.getJobDefinitionId(), failure);
            }
        }
    }

    /** A random actor tries a step that was not refused often yet, with right or wrong input, in any state. */
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
            take(new Candidate(known, actor, step), random.nextInt(3) == 0);
        }
    }

    /** Somebody does one of the things that wait to be done, or something that may come in between. */
    private void work(List<WalkFixture.Known> all) {
        WalkFixture.Known known = all.get(random.nextInt(all.size()));
        for (int again = 0; again < 4 && !known.open() && random.nextInt(8) > 0; again++) {
            known = all.get(random.nextInt(all.size()));
        }
        Set<String> tasks = Set.copyOf(fixture.column(
                "SELECT DISTINCT kind FROM tasks WHERE state = 'OPEN' AND proceeding_id = '" + known.id() + "'"));
        StepDeclaration<?> step = fixture.catalogue().of(known.kind()).stream()
                .min(Comparator.comparingDouble(each -> score(each, tasks)))
                .orElseThrow();
        take(new Candidate(known, worker(known, step), step), false);
    }

    /** Mostly somebody whose role may do this, and who works on it; sometimes anybody. */
    private Actor worker(WalkFixture.Known known, StepDeclaration<?> step) {
        List<Actor> entitled = fixture.everybody().stream()
                .filter(each -> AccessTable.grantedTo(each.roles()).contains(step.act(each)))
                .toList();
        if (entitled.isEmpty() || random.nextInt(20) == 0) {
            return fixture.everybody().get(random.nextInt(fixture.everybody().size()));
        }
        List<Actor> working = entitled.stream()
                .filter(each -> fixture.staff.indexOf(each) >= 0 && fixture.staff.indexOf(each) < WalkOpener.WORKING
                        || each.organ() == Organ.APPEAL_BODY && known.kind() == ProceedingKind.APPEAL)
                .toList();
        List<Actor> from = working.isEmpty() || random.nextInt(8) == 0 ? entitled : working;
        return from.get(random.nextInt(from.size()));
    }

    /** What waits to be done comes first, then what was not done often yet; what ends something comes last. */
    private double score(StepDeclaration<?> step, Set<String> tasks) {
        int accepted = counts.accepted(step.name());
        double score = Math.min(accepted, ENOUGH) + 12 * random.nextDouble();
        String prepared = step.type().getAnnotation(Step.class).prepares();
        if (!step.isWork()) {
            score += Math.min(10, counts.refused(step.name()) / (accepted + 1.0));
        } else if (tasks.contains(step.task()) || tasks.contains(prepared)) {
            score -= 10;
        } else {
            score += 200;
        }
        return ENDINGS.contains(step.name()) ? score + (accepted < ENOUGH ? 8 : 30) : score;
    }

    private void take(Candidate chosen, boolean wrong) {
        StepDeclaration<?> step = chosen.step();
        UUID id = chosen.proceeding().id();
        var place = new WalkValues.Place(id, chosen.proceeding().casefile(), step.name(), null, 0);
        WalkForm form = form(chosen);
        writer.fill(form, place);
        if (step.name().equals("declareImpartiality")) {
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
            if (outcome.rule().contains("DECLARED_IMPARTIAL") && !outcome.rule().contains("RELATED")) {
                declare(chosen);
            }
        }
    }

    /** Mostly there is no ground why they should not; sometimes there is, and then they see no more of it. */
    private void declare(Candidate chosen) {
        StepDeclaration<?> declaration = fixture.catalogue().taking(DeclareImpartiality.class);
        boolean own = random.nextInt(12) == 0 && fixture.staff.indexOf(chosen.actor()) >= WalkOpener.WORKING;
        String input = own ? "{\"ground\": \"AUTOMATIC\", \"explanation\": \"Svoger.\"}" : "{\"ground\": \"NONE\"}";
        var json = Json.createReader(new StringReader(input)).readObject();
        String what = chosen.actor().name() + (own ? " is disqualified" : " is impartial");
        if (taker.take(chosen.actor(), chosen.proceeding().id(), declaration, json)
                .accepted()) {
            counts.accept(declaration.name(), what);
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
