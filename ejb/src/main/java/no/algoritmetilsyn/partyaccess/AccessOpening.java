package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.FollowingProceedings;
import no.algoritmetilsyn.casefile.IncomingPapers;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.NewPapers;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.partyaccess.step.AskPartyAccess;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Opens a request for access in the transaction in which it comes in: its task asks for a ruling. */
@ApplicationScoped
public class AccessOpening {

    private static final String TITLE = "Krav om partsinnsyn";
    private static final String PARTY = "Parten i saken ber om innsyn (forvaltningsloven § 18).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessRequests requests;

    @Inject
    AccessDeadlines deadlines;

    @Inject
    Askers askers;

    @Inject
    IncomingPapers papers;

    @Inject
    FollowingProceedings following;

    @Inject
    AuthorityClock clock;

    /**
     * Takes a request of the party to the proceeding that the step is taken with.
     *
     * @throws StepRefused when the proceeding has no party, or its party has asked and waits for a ruling
     * @throws InvalidStep when it came in on a day that is still to come
     */
    public void ask(AskPartyAccess step, StepRun run) {
        Asker asker = askers.of(run).orElseThrow(() -> new StepRefused("noParty"));
        PastDay.require("receivedOn", step.receivedOn(), clock.today());
        if (requests.isOneUnruled(run.id(), asker)) {
            throw new StepRefused("alreadyAsked");
        }
        papers.keep(
                new NewPapers(
                        TITLE,
                        step.text(),
                        step.files(),
                        step.receivedOn(),
                        asker.identityId(),
                        asker.organisationId()),
                run);
        open(
                asker,
                new Asked(
                        step.scope(),
                        step.text(),
                        step.receivedOn(),
                        run.now(),
                        run.actor().id()),
                run);
    }

    private void open(Asker asker, Asked asked, StepRun run) {
        Proceeding opened = following.open(
                ProceedingKind.PARTY_ACCESS,
                run.casefileId(),
                Organ.FIRST_INSTANCE,
                run.now(),
                askers.matter(asker, asked.text(), run.now()));
        UUID id = opened.id();
        var request = new AccessRequest(id, opened.reference(), run.casefileId(), run.id(), asker, asked);
        entities.persist(request);
        deadlines.asked(request);
        askers.enter(id, asker, PARTY);
        following.start(
                opened,
                Link.Relation.ASKS_FOR,
                run.id(),
                Map.of("scope", asked.scope().name()));
        run.created(id);
        run.detail("reference", opened.reference());
        run.detail("received", asked.receivedOn().toString());
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.PARTY_ACCESS) {
            requests.request(event.proceedingId()).moveTo(event.to());
        }
    }
}
