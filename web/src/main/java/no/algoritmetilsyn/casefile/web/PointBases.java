package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import no.algoritmetilsyn.casefile.Proceeding;

/** What law asks at each point of which a party is told, by the features that know it. */
@Named
@RequestScoped
public class PointBases {

    @Inject
    @Any
    Instance<PointBasis> bases;

    /** It, by the number of the point as a form brings it; null where nothing is known. */
    public String of(Proceeding proceeding, String point) {
        return point == null || !point.matches("[1-9][0-9]{0,3}") ? null : of(proceeding, Integer.parseInt(point));
    }

    /** It; null where nothing is known. */
    public String of(Proceeding proceeding, int point) {
        return bases.stream()
                .filter(basis -> basis.kind() == proceeding.kind())
                .map(basis -> basis.basis(proceeding.id(), point))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
