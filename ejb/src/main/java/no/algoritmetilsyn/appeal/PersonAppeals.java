package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.appeal.step.ReceivePersonAppeal;
import no.algoritmetilsyn.casefile.ClosedCases;
import no.algoritmetilsyn.casefile.IncomingPapers;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.NewPapers;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.PostalWishes;
import no.algoritmetilsyn.identity.Vault;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * Takes in the appeals of people: those whose complaint was answered by a decision, and others who are no party to what was decided. Who
 * they are lies in the vault; the appeal knows an id, and calls them by a reference (forvaltningsloven § 28).
 */
@Dependent
class PersonAppeals {

    private static final String TITLE = "Klage på svaret";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AppealOpening opening;

    @Inject
    AppealMatters matters;

    @Inject
    Proceedings proceedings;

    @Inject
    OthersDecisions decisions;

    @Inject
    ClosedCases closed;

    @Inject
    IncomingPapers papers;

    @Inject
    Vault vault;

    @Inject
    PostalWishes postal;

    @Inject
    Links links;

    @Inject
    Access access;

    /** Whose complaint was answered by a decision appeals that; the answer may have ended all that was open in the case. */
    void receive(ReceiveComplainantAppeal step, StepRun run) {
        OthersDecisions.Found found = step.decision() == null
                ? answer(step, run)
                : decisions.named(run.id(), step.decision()).orElseThrow(() -> InvalidStep.at("decision", "unknown"));
        AppealParty party = found.appellant();
        opening.requireNew(found.matter().appealed(), party, step.posted());
        closed.open(run.casefileId(), run);
        papers.keep(new NewPapers(TITLE, step.text(), step.files(), step.posted(), party.identityId(), null), run);
        opening.open(
                found.matter(),
                party,
                new Filing(
                        step.text(),
                        step.change(),
                        step.channel(),
                        step.posted(),
                        run.now(),
                        run.actor().id()),
                run);
    }

    private OthersDecisions.Found answer(ReceiveComplainantAppeal step, StepRun run) {
        Appealable.Matter matter = matters.decided(run, step.posted());
        return new OthersDecisions.Found(matter, matter.addressee());
    }

    /** Somebody who is no party appeals what was decided about another. */
    void receive(ReceivePersonAppeal step, StepRun run) {
        Appealable.Matter matter = matters.of(step.claim(), step.learnt(), run);
        if (step.complaint() != null && (step.name() != null || step.address() != null || step.phone() != null)) {
            throw InvalidStep.at("complaint", "notBoth");
        }
        Appealed appealed = matters.learntOn(matter.appealed(), step.learnt());
        Optional<Proceeding> complaint = Optional.ofNullable(step.complaint()).map(this::complaint);
        UUID identity = complaint.map(this::complainant).orElseGet(() -> keep(step));
        var party = AppealParty.person(
                identity, null, LetterLanguage.valueOf(step.writtenForm().name()), step.capacity());
        DecisionAppeal appeal = opening.open(
                new Appealable.Matter(appealed, matter.addressee(), matter.points()),
                party,
                new Filing(
                        step.text(),
                        step.change(),
                        step.channel(),
                        step.posted(),
                        run.now(),
                        run.actor().id()),
                run);
        // So that what is written to them lies on the page of their complaint, also where the decision does not rest on
        // it.
        complaint.ifPresent(one -> links.join(appeal.id(), Link.Relation.FOLLOWS, one.id()));
    }

    /** A complaint of a case that nobody may see is none: whether there is one is not told. */
    private Proceeding complaint(String reference) {
        List<Proceeding> found = entities.createQuery(
                        "select p from Proceeding p where p.reference = :reference and p.kind = :kind",
                        Proceeding.class)
                .setParameter("reference", reference.trim().toUpperCase(Locale.ROOT))
                .setParameter("kind", ProceedingKind.COMPLAINT)
                .getResultList();
        return found.stream()
                .filter(one -> access.may(Act.CASEFILE_READ, one.casefileId()))
                .findFirst()
                .orElseThrow(() -> InvalidStep.at("complaint", "unknown"));
    }

    private UUID complainant(Proceeding complaint) {
        UUID known = proceedings.complainants(List.of(complaint.id())).get(complaint.id());
        if (known == null) {
            throw InvalidStep.at("complaint", "anonymous");
        }
        return known;
    }

    /** Nobody but a complainant has a page of their own here: others are written to by post. */
    private UUID keep(ReceivePersonAppeal step) {
        var contact = new Contact(step.name(), null, step.phone(), step.address());
        UUID identity = vault.keep(
                contact, LetterLanguage.valueOf(step.writtenForm().name()).tag(), false);
        postal.ask(identity, null);
        return identity;
    }
}
