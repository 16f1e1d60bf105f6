package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.identity.Vault;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.redaction.Exemption;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.letter.redaction.RedactionSteps;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.FineStanding;
import no.algoritmetilsyn.publication.PublicationLetterOwner;
import no.algoritmetilsyn.publication.PublicationSteps;
import no.algoritmetilsyn.publication.Publications;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;
import no.algoritmetilsyn.publication.Standings;
import no.algoritmetilsyn.publication.step.CorrectPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;

/** Decisions on their way to the public. */
final class PublicationFixture extends DecisionFixture {

    static final Actor ARCHIVIST = new Actor(
            TestAccess.staff("arkivar").id(),
            "arkivar",
            Set.of(Role.ARCHIVIST),
            Set.of(StaffGroups.INTAKE),
            Organ.FIRST_INSTANCE);

    /** Ten working days after Monday 30 November 2026. */
    static final LocalDate SECRETS_BY = LocalDate.of(2026, 12, 14);

    static final String TITLE = "Furuvik kommune må la et menneske avgjøre";
    static final String SUMMARY = "En modell avgjorde alene hvem som fikk bolig. Det må kommunen slutte med.";

    /** A feature that knows what became of fines. */
    static final class Fines implements FineStanding {

        boolean settled;

        @Override
        public boolean isSettled(UUID casefileId, String organisationNumber) {
            return settled;
        }
    }

    final BodyFixture bodies;
    final Fines fines;

    PublicationFixture() {
        super(
                List.of(RedactionSteps.class, PublicationSteps.class),
                List.of(PublicationLetterOwner.class, Publications.class, PublishedDecisions.class, Standings.class));
        bodies = new BodyFixture(fixture);
        fines = fixture.get(Fines.class);
    }

    /** A decision that was sent. */
    UUID decided() {
        as(INSPECTOR);
        return made(null, point(LIMIT, null));
    }

    /** Somebody goes through the letter of a decision: words that are left out, or none. */
    void goThrough(UUID decision, String... words) {
        List<RedactLetter.Passage> passages = List.of(words).stream()
                .map(each -> new RedactLetter.Passage(null, each, Exemption.OFFL_13))
                .toList();
        as(ARCHIVIST)
                .take(decision, new RedactLetter(number(decision, LetterKind.DECISION), passages, passages.isEmpty()));
        as(INSPECTOR);
    }

    ProposePublication proposal(UUID decision, boolean whole, String summary) {
        return new ProposePublication(
                number(decision, LetterKind.DECISION), whole, WrittenForm.NB, TITLE, summary, List.of(), null);
    }

    static CorrectPublication correction(boolean whole, String summary, String note) {
        return new CorrectPublication(whole, WrittenForm.NB, TITLE, summary, List.of(), note, null);
    }

    /** A decision that may be shown whole, and is proposed; the letter that asks for secrets is not sent. */
    UUID proposed() {
        UUID decision = decided();
        goThrough(decision);
        take(decision, proposal(decision, true, SUMMARY));
        return decision;
    }

    /** The party is asked. */
    UUID asked() {
        UUID decision = proposed();
        send(decision, LAWYER);
        return decision;
    }

    /** The last day for secrets has passed without a word. */
    UUID unanswered() {
        UUID decision = asked();
        on(SECRETS_BY.plusDays(1));
        return decision;
    }

    /** Somebody with a name is a party of a proceeding. */
    void concerns(UUID proceeding, String name) {
        fixture.run(() -> fixture.get(Proceedings.class)
                .concerns(
                        proceeding,
                        fixture.get(Vault.class).keep(new Contact(name, "x@example.com", null, null), "nb", false),
                        Party.Capacity.COMPLAINANT));
    }

    /** A fine on the body is contemplated in the case of a proceeding. */
    void contemplateFine(UUID id) {
        fixture.run(() -> fixture.get(ContemplatedFines.class)
                .contemplate(
                        fixture.database().inTransaction(entities -> entities.find(Proceeding.class, id)),
                        "310023450",
                        fixture.get(AuthorityClock.class).today(),
                        "Grovt."));
    }

    <T> T see(Supplier<T> work) {
        return fixture.inTransaction(work);
    }

    PublishedDecisions everybody() {
        return fixture.get(PublishedDecisions.class);
    }

    /** What everybody can read of a decision, by whichever door; null when it is nothing. */
    PublishedDecision shown(UUID decision) {
        List<UUID> ids = texts("SELECT id FROM publications WHERE proceeding_id = :id", decision).stream()
                .map(UUID::fromString)
                .toList();
        List<PublishedDecision> all = see(() -> everybody().newest(0, 1_000));
        return ids.stream()
                .flatMap(id -> see(() -> everybody().find(id)).stream())
                .filter(found -> all.stream().anyMatch(each -> each.id().equals(found.id())))
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing of a decision can be read by anybody, by any door. */
    boolean isHidden(UUID decision) {
        List<UUID> ids = texts("SELECT id FROM publications WHERE proceeding_id = :id", decision).stream()
                .map(UUID::fromString)
                .toList();
        return see(() -> everybody().newest(0, 1_000).stream().noneMatch(each -> ids.contains(each.id()))
                && ids.stream().allMatch(id -> everybody().find(id).isEmpty())
                && everybody().ledToBy(decision).isEmpty());
    }

    StepCatalogue catalogue() {
        return fixture.get(StepCatalogue.class);
    }

    Standings standings() {
        return fixture.get(Standings.class);
    }
}
