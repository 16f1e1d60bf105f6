package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterFrame.Person;
import no.algoritmetilsyn.letter.LetterFrame.Recipient;
import no.algoritmetilsyn.letter.LetterFrame.Sender;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What stands around letters: who writes to whom, by which numbers, who answers for it. */
@Dependent
class LetterFrames {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Authority authority;

    @Inject
    Accounts accounts;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    /** The frame of a letter, with the id of a person in the place of their name. */
    LetterFrame of(
            Addressee to, LetterLanguage language, String exemption, UUID officer, String caseNumber, int number) {
        return new LetterFrame(
                sender(officer, language),
                recipient(to, language),
                caseNumber,
                number,
                exemption == null ? null : laws.provision(exemption).citation(language.tag()),
                person(officer, language));
    }

    /** The appeal body writes in its own name, from the same house. */
    private Sender sender(UUID officer, LetterLanguage language) {
        Sender house = Sender.of(authority.on(clock.today()), language);
        boolean decidesAppeals = accounts.actor(officer)
                .filter(actor -> actor.organ() == Organ.APPEAL_BODY)
                .isPresent();
        return decidesAppeals
                ? house.named(authority.name(Organ.APPEAL_BODY, language.locale(), clock.today()))
                : house;
    }

    private Recipient recipient(Addressee to, LetterLanguage language) {
        if (to.organisationId() != null) {
            return new Recipient(
                    entities.find(Organisation.class, to.organisationId()).name(), List.of());
        }
        return new Recipient(
                to.isAnonymous()
                        ? words(language).getString("recipient.anonymous")
                        : to.identityId().toString(),
                List.of());
    }

    /** Somebody of the staff as they are named in a letter. */
    Person person(UUID account, LetterLanguage language) {
        Role role = accounts.actor(account).map(Actor::roles).stream()
                .flatMap(roles -> roles.stream())
                .max(Comparator.naturalOrder())
                .orElse(Role.INSPECTOR);
        String key = "title." + role;
        ResourceBundle words = words(language);
        return new Person(
                accounts.displayName(account), words.getString(words.containsKey(key) ? key : "title.INSPECTOR"));
    }

    /** The same letter for those who are not shown whom it goes to. */
    LetterSnapshot unnamed(LetterSnapshot letter, Addressee to) {
        return to.identityId() == null
                ? letter
                : to(letter, new Recipient(words(letter.language()).getString("recipient.unnamed"), List.of()));
    }

    /** The same letter for one who reads it by a code, which may have come into other hands. */
    LetterSnapshot forAnybody(LetterSnapshot letter, Addressee to) {
        return to.identityId() == null
                ? letter
                : to(letter, new Recipient(words(letter.language()).getString("recipient.anonymous"), List.of()));
    }

    /** The same letter with the name of the one whom it goes to. */
    static LetterSnapshot named(LetterSnapshot letter, Contact contact) {
        List<String> address = contact.address() == null
                ? List.of()
                : contact.address().lines().limit(8).toList();
        return to(letter, new Recipient(contact.name(), address));
    }

    private static LetterSnapshot to(LetterSnapshot letter, Recipient recipient) {
        LetterFrame frame = letter.frame();
        return new LetterSnapshot(
                letter.kind(),
                letter.language(),
                new LetterFrame(
                        frame.sender(),
                        recipient,
                        frame.caseNumber(),
                        frame.documentNumber(),
                        frame.exemption(),
                        frame.caseOfficer()),
                letter.data(),
                letter.text(),
                letter.attachments());
    }

    private static ResourceBundle words(LetterLanguage language) {
        return ResourceBundle.getBundle("no.algoritmetilsyn.letter.desk.words", language.locale(), EXACT);
    }
}
