package no.algoritmetilsyn.process;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.law.PowerCode;

/** Opens proceedings of every kind: complaints, and what the staff opens by hand, in new cases and in those there are. */
final class WalkOpener {

    /** Powers that the authority has in the demo; others are drawn seldom, since they are refused. */
    private static final List<PowerCode> DECIDING =
            List.of(PowerCode.GDPR_ORDER, PowerCode.GDPR_ORDER, PowerCode.GDPR_FINE, PowerCode.GDPR_BAN);

    private static final List<PowerCode> ASKING = List.of(PowerCode.VOLUNTARY, PowerCode.GDPR_INFORMATION);
    private static final int TRIES = 8;

    /** An inspector, a lawyer and a leader. */
    static final int WORKING = 3;

    private final Random random;
    private final WalkFixture fixture;
    private final WalkWriter writer;
    private final WalkTaker taker;

    WalkOpener(Random random, WalkFixture fixture, WalkWriter writer, WalkTaker taker) {
        this.random = random;
        this.fixture = fixture;
        this.writer = writer;
        this.taker = taker;
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

    private String openOne() {
        if (random.nextInt(4) == 0) {
            boolean named = random.nextInt(4) > 0;
            fixture.complain(named, named && random.nextInt(3) == 0);
            return "complaint filed";
        }
        List<OpeningDeclaration<?>> openings = fixture.catalogue().openings();
        int drawn = random.nextInt(openings.size() + 1);
        // Decisions lead to most that there is.
        OpeningDeclaration<?> opening = drawn == openings.size()
                ? openings.stream()
                        .filter(each -> each.name().equals("openDecision"))
                        .findFirst()
                        .orElseThrow()
                : openings.get(drawn);
        return opening.name() + " " + open(opening);
    }

    private String open(OpeningDeclaration<?> opening) {
        WalkFixture.Known beside = beside();
        UUID casefile = beside == null ? null : beside.casefile();
        UUID from = beside != null && random.nextBoolean() ? beside.id() : null;
        var form = new WalkForm(opening.fields(), Map.of());
        var place = new WalkValues.Place(null, casefile, opening.name(), null, 0);
        writer.fill(form, place);
        form.values().put("power", power(opening.name()));
        form.values().computeIfPresent("theme", (name, theme) -> "AUTOMATED_DECISIONS");
        fixture.as(fixture.staff.get(random.nextInt(WORKING)));
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

    /** A proceeding in whose case another is opened; mostly none. */
    private WalkFixture.Known beside() {
        List<WalkFixture.Known> open =
                fixture.proceedings().stream().filter(WalkFixture.Known::open).toList();
        return open.isEmpty() || random.nextInt(3) > 0 ? null : open.get(random.nextInt(open.size()));
    }

    private String power(String opening) {
        if (random.nextInt(20) == 0) {
            PowerCode[] all = PowerCode.values();
            return all[random.nextInt(all.length)].name();
        }
        return switch (opening) {
            case "openDecision" -> DECIDING.get(random.nextInt(DECIDING.size())).name();
            case "openInspection" -> PowerCode.GDPR_PREMISES.name();
            default -> ASKING.get(random.nextInt(ASKING.size())).name();
        };
    }
}
