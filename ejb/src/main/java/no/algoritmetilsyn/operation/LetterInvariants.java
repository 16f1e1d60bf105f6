package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.Receipt;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Whether letters can be printed where the application runs, in each language, and whether those that were sent are. */
@ApplicationScoped
public class LetterInvariants {

    private static final Duration PRINTED_WITHIN = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterRenderer renderer;

    @Inject
    Authority authority;

    @Inject
    AuthorityClock clock;

    @Produces
    Invariant lettersCanBePrinted() {
        return new Invariant() {
            @Override
            public String name() {
                return "letters-can-be-printed";
            }

            @Override
            public List<String> violations() {
                return Arrays.stream(LetterLanguage.values())
                        .filter(language -> !isPrinted(language))
                        .map(LetterLanguage::tag)
                        .toList();
            }
        };
    }

    @Produces
    Invariant sentLettersArePrinted() {
        return new Invariant() {
            @Override
            public String name() {
                return "letter-that-was-sent-is-printed";
            }

            @Override
            public List<String> violations() {
                return entities.createQuery(
                                "select l.id from OutgoingLetter l where l.pdfHash is null and l.sentAt < :since",
                                UUID.class)
                        .setParameter("since", clock.instant().minus(PRINTED_WITHIN))
                        .getResultStream()
                        .map(UUID::toString)
                        .toList();
            }
        };
    }

    private boolean isPrinted(LetterLanguage language) {
        try {
            return print(language).length > 0;
        } catch (RuntimeException | LinkageError failed) {
            return false;
        }
    }

    private byte[] print(LetterLanguage language) {
        AuthoritySettings us = authority.on(clock.today());
        Letter receipt = new Receipt(
                new LegalBasis("eforvf-6", "eForvaltningsforskriften § 6"),
                "K-0000-000000",
                clock.today(),
                clock.today());
        var frame = new LetterFrame(
                LetterFrame.Sender.of(us, language),
                new LetterFrame.Recipient(us.name(language.locale()), List.of()),
                "0",
                1,
                null,
                null);
        LetterSnapshot letter = LetterSnapshot.of(language, frame, receipt, renderer.text(receipt, language));
        return renderer.pdf(letter, Approval.pending(clock.today()));
    }
}
