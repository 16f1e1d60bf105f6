package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.identity.NewRepresentation;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.identity.Representation;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Enters whom the demo accounts speak for, as the demo table tells: one signs for a body, one speaks for a union there. */
@ApplicationScoped
public class DemoRepresentations {

    private static final String FILE = "representations.tsv";

    @Inject
    Organisations organisations;

    @Inject
    Representations representations;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    /** The leader grants them all. */
    void grant(Map<DemoAccount, Actor> actors) {
        for (String[] row : DemoScenario.rows(FILE)) {
            NewRepresentation granted = granted(row, actors);
            current.as(actors.get(DemoAccount.LEDER), () -> representations.grant(granted));
        }
    }

    private NewRepresentation granted(String[] row, Map<DemoAccount, Actor> actors) {
        UUID organisation = organisations.enter(new OrganisationNumber(row[1]), row[2], row[3]);
        LocalDate today = clock.today();
        return new NewRepresentation(
                actors.get(DemoAccount.valueOf(row[0])).id(),
                organisation,
                Representation.Capacity.valueOf(row[4]),
                row[5].isEmpty() ? null : row[5],
                Representation.Grantor.valueOf(row[6]),
                today.minusDays(Long.parseLong(row[7])),
                row[8].isEmpty() ? null : today.plusDays(Long.parseLong(row[8])));
    }
}
