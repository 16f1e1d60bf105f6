package no.algoritmetilsyn.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.EntryReceipt;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Writes receipts of what stands in the journal: the same entry always gives the same letter. */
@Dependent
class ReceiptLetters {

    private static final String CONFIRMING = "eforvf-6";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Authority authority;

    @Inject
    Accounts accounts;

    @Inject
    Laws laws;

    @Inject
    LetterRenderer renderer;

    /** The receipt of an entry, to the organisation that has sent it, or to the actor. */
    ReceiptLetter of(InboxReceipt receipt, Proceeding proceeding, LetterLanguage language) {
        ZonedDateTime at = receipt.at().atZone(AuthorityClock.ZONE);
        LocalDate day = at.toLocalDate();
        var values = new EntryReceipt(
                LegalBasis.of(laws.provision(CONFIRMING, day), language),
                proceeding.reference(),
                proceeding.kind().name(),
                renderer.printable(receipt.title()),
                receipt.number(),
                day,
                DateTimeFormatter.ofPattern(language == LetterLanguage.EN ? "HH:mm" : "HH.mm")
                        .format(at),
                receipt.files().stream()
                        .map(file -> new EntryReceipt.File(renderer.printable(file.name()), file.sha256()))
                        .toList());
        var letter = LetterSnapshot.of(
                language, frame(receipt, proceeding, day, language), values, renderer.text(values, language));
        return new ReceiptLetter(receipt.number(), letter, Approval.pending(day));
    }

    private LetterFrame frame(InboxReceipt receipt, Proceeding proceeding, LocalDate day, LetterLanguage language) {
        String sender =
                receipt.sender() == null ? accounts.displayName(access.actor().id()) : receipt.sender();
        return new LetterFrame(
                LetterFrame.Sender.of(authority.on(day), language),
                new LetterFrame.Recipient(renderer.printable(sender), List.of()),
                entities.find(Casefile.class, proceeding.casefileId()).number(),
                receipt.caseEntry(),
                null,
                null);
    }
}
