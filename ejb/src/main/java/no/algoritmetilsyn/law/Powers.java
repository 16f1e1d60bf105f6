package no.algoritmetilsyn.law;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Asks what the authority may demand, and by what: procedure alone (forvaltningsloven §§ 14 and 15) gives no power. */
@Stateless
public class Powers {

    /** How a mark begins that stands for the holder of a power; the id of the power follows. */
    static final String HOLDER = "holder-of-power:";

    @Inject
    StatuteBook statutes;

    @Inject
    Laws laws;

    /** Every power with all its versions, ours and those of others, by id. */
    public List<Power> all() {
        return statutes.powers();
    }

    /**
     * Whether the authority has a power on a day, and why not.
     *
     * @param day in Europe/Oslo
     * @throws NoSuchElementException when no release has written such a power
     */
    public PowerRuling ruling(PowerCode code, LocalDate day) {
        return all().stream()
                .filter(power -> power.code() == code)
                .map(power -> new PowerRuling(power, laws.provision(power.provision(), day), day, refusal(power, day)))
                .min(Comparator.comparing(Powers::distance))
                .orElseThrow(() -> new NoSuchElementException("No power has the code " + code));
    }

    /**
     * The name for which a mark of {@link PowerRuling#holder} stands; empty for what is no such mark.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public Optional<String> holder(String mark, String language) {
        return mark.startsWith(HOLDER)
                ? all().stream()
                        .filter(power -> power.id().equals(mark.substring(HOLDER.length())))
                        .findFirst()
                        .flatMap(power -> power.body(language))
                : Optional.empty();
    }

    private PowerRuling.Refusal refusal(Power power, LocalDate day) {
        if (!power.holdsOn(day) || !laws.binds(power.provision(), day)) {
            return PowerRuling.Refusal.NOT_IN_FORCE;
        }
        return power.isOwn() ? null : PowerRuling.Refusal.NOT_OURS;
    }

    /** Of several rows the one counts that comes nearest to a power. */
    private static int distance(PowerRuling ruling) {
        if (ruling.isGranted()) {
            return 0;
        }
        return ruling.refusal() == PowerRuling.Refusal.NOT_OURS ? 1 : 2;
    }
}
