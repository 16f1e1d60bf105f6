package no.algoritmetilsyn.law;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Says by which provision something was asked or decided, for those it is directed at. */
@Dependent
public class PowersCited {

    @Inject
    Powers powers;

    @Inject
    Laws laws;

    /** The provision of a power as it was on a day, as it is cited in a language. */
    public String on(PowerCode power, LocalDate day, String language) {
        return powers.ruling(power, day).provision().citation(language);
    }

    /** The provision of a version of a power. */
    public String version(String powerId, String language) {
        String provision = powers.all().stream()
                .filter(row -> row.id().equals(powerId))
                .findFirst()
                .orElseThrow()
                .provision();
        return laws.provision(provision).citation(language);
    }
}
