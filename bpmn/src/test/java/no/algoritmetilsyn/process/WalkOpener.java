package no.algoritmetilsyn.process;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.law.PowerCode;

/** Opens proceedings of every kind: complaints, and what the staff opens by hand, in new cases and in those there are. */
final class WalkOpener {

    /**
     * A way in which something begins.
     *
     * @param opening null for a complaint, which comes from outside
     * @param leadsTo features that know what comes of it
     */
    private record Beginning(String opening, PowerCode power, ProceedingKind kind, Set<String> leadsTo) {}

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning(null, null, ProceedingKind.COMPLAINT, Set.of("complaint", "complainant")),
            new Beginning("openDemand", PowerCode.VOLUNTARY, ProceedingKind.DEMAND, Set.of("demand")),
            new Beginning("openDemand", PowerCode.GDPR_INFORMATION, ProceedingKind.DEMAND, Set.of("demand")),
            new Beginning("openInspection", PowerCode.GDPR_INFORMATION, ProceedingKind.INSPECTION, Set.of()),
            new Beginning("openInspection", PowerCode.GDPR_PREMISES, ProceedingKind.INSPECTION, Set.of("inspection")),
            new Beginning(
                    "openDecision",
                    PowerCode.GDPR_ORDER,
                    ProceedingKind.DECISION,
                    Set.of("decision", "order", "penalty")),
            new Beginning("openDecision", PowerCode.GDPR_FINE, ProceedingKind.DECISION, Set.of("decision", "fine")),
            new Beginning("openDecision", PowerCode.GDPR_BAN, ProceedingKind.DECISION, Set.of("decision", "ban")));

    private static final int TRIES = 8;

    /** An inspector, a lawyer and a leader. */
    static final int WORKING = 3;

    private final Random random;
    private final WalkFixture fixture;
    private final WalkWriter writer;
    private final WalkTaker taker;
    private final WalkNeeds needs;

    WalkOpener(Random random, WalkFixture fixture, WalkWriter writer, WalkTaker taker, WalkNeeds needs) {
        this.random = random;
        this.fixture = fixture;
        this.writer = writer;
        this.taker = taker;
        this.needs = needs;
    }

    /** Opens something; tells what in a line. */
    String open() {
        String opened = openOne();
        declare();
        return opened;
    }

    /** Those who do most of the work declare that they are impartial in each case that has none of their declarations yet. */
    private void declare() {
        for (String casefile : fixture.column("SELECT DISTINCT p.casefile_id FROM proceedings p WHERE NOT EXISTS"
                + " (SELECT FROM impartialities i WHERE i.casefile_id = p.casefile_id)")) {
            UUID id = UUID.fromString(fixture.scalar(
                    "SELECT id FROM proceedings WHERE casefile_id = '" + casefile + "' ORDER BY opened_at LIMIT 1"));
            for (Actor actor : fixture.staff.subList(0, WORKING)) {
                fixture.as(actor).take(id, new DeclareImpartiality(Impartiality.Ground.NONE, null));
            }
        }
    }

    /** Mostly what leads to most that is wanted; a complaint may be somebody's own, or nobody's. */
    private String openOne() {
        Beginning drawn = draw();
        if (drawn.opening() == null) {
            boolean named = random.nextInt(4) > 0;
            fixture.complain(named, named && random.nextInt(3) == 0);
            return "complaint filed";
        }
        OpeningDeclaration<?> opening = fixture.catalogue().openings().stream()
                .filter(each -> each.name().equals(drawn.opening()))
                .findFirst()
                .orElseThrow();
        return drawn.opening() + " " + open(opening, drawn.power());
    }

    private Beginning draw() {
        int whole = BEGINNINGS.stream().mapToInt(this::weight).sum();
        int left = random.nextInt(whole);
        for (Beginning beginning : BEGINNINGS) {
            left -= weight(beginning);
            if (left < 0) {
                return beginning;
            }
        }
        throw new IllegalStateException();
    }

    private int weight(Beginning beginning) {
        return 1 + 10 * (10 + needs.in(beginning.leadsTo())) / (2 + needs.open(beginning.kind()));
    }

    private String open(OpeningDeclaration<?> opening, PowerCode power) {
        WalkFixture.Known beside = beside();
        UUID casefile = beside == null ? null : beside.casefile();
        UUID from = beside != null && random.nextInt(4) > 0 ? beside.id() : null;
        var form = new WalkForm(opening.fields(), Map.of());
        var place = new WalkValues.Place(null, casefile, opening.name(), null, 0);
        writer.fill(form, place);
        form.values().put("power", power(power).name());
        form.values().computeIfPresent("form", (name, any) -> form(power));
        form.values().computeIfPresent("theme", (name, theme) -> "AUTOMATED_DECISIONS");
        fixture.as(fixture.staff.get(random.nextInt(8) == 0 ? random.nextInt(WORKING) : 0));
        String refused = "refused";
        for (int i = 0; i < TRIES; i++) {
            try {
                fixture.fixture.run(() -> fixture.fixture
                        .get(Openings.class)
                        .open(
                                fixture.fixture.get(Openings.class).read(opening, casefile, form.json()),
                                new OpeningRequest(casefile, from, null)));
                return "opened by " + form.values().get("power") + (casefile == null ? "" : " in a case");
            } catch (InvalidStep unfit) {
                refused = unfit.getMessage();
                writer.mend(form, unfit.violations(), place);
            } catch (AccessRefused | StepRefused forbidden) {
                return forbidden.getMessage();
            } catch (RuntimeException failure) {
                taker.fault(opening.name() + " " + form.json(), failure);
                return "fault";
            }
        }
        return refused;
    }

    /** A proceeding in whose case another is opened: often a complaint that was made, else anything that is open. */
    private WalkFixture.Known beside() {
        boolean complaint = random.nextInt(3) == 0;
        List<WalkFixture.Known> open = fixture.proceedings().stream()
                .filter(WalkFixture.Known::open)
                .filter(known -> !complaint || known.kind() == ProceedingKind.COMPLAINT)
                .toList();
        return open.isEmpty() || !complaint && random.nextInt(4) > 0 ? null : open.get(random.nextInt(open.size()));
    }

    /** Powers that the authority has in the demo; others are drawn seldom, since they are refused. */
    private PowerCode power(PowerCode usual) {
        PowerCode[] all = PowerCode.values();
        return random.nextInt(20) == 0 ? all[random.nextInt(all.length)] : usual;
    }

    /** How an inspection is done by a power. */
    private String form(PowerCode power) {
        return power == PowerCode.GDPR_INFORMATION ? "DESK" : random.nextInt(4) == 0 ? "UNANNOUNCED" : "ON_SITE";
    }
}
