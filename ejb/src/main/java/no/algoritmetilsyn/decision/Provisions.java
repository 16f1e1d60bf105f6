package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Provision;

/** Finds provisions by what people call them. */
@Dependent
class Provisions {

    @Inject
    Laws laws;

    /**
     * A provision by its code, or as it is cited in any of the languages; case and blanks do not matter.
     *
     * @return empty when no release has written it
     */
    Optional<Provision> named(String typed) {
        String wanted = plain(typed);
        return laws.provisions().stream()
                .filter(provision -> names(provision).anyMatch(wanted::equals))
                .findFirst();
    }

    /** A provision as it was on a day. */
    Provision on(String code, LocalDate day) {
        return laws.provision(code, day);
    }

    private static Stream<String> names(Provision provision) {
        return Stream.of(provision.code(), provision.citation("nb"), provision.citation("nn"), provision.citation("en"))
                .map(Provisions::plain);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
