package no.algoritmetilsyn.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.inbox.InboxEntry;
import no.algoritmetilsyn.inbox.InboxLetter;
import no.algoritmetilsyn.statement.EmployeeNews;
import no.algoritmetilsyn.statement.EmployeeTold;

/**
 * A line of the inbox: something that is asked of an organisation for which the caller speaks, a letter to it in a proceeding that is
 * directed at somebody else, or a proceeding of which the employees may know for whom the caller speaks.
 *
 * @param letterId the newest letter; left out where the caller is not to read any
 * @param reference what people call it; empty where the letter alone is told
 * @param organisation of whom it is asked, to whom the letter was sent, or whose employees may know of it
 * @param title what stands above the letter, or above the proceeding of which the employees may know
 * @param asked what is asked for
 * @param due last day for an answer, Europe/Oslo
 * @param law provision on which it is asked
 * @param waiting whether the authority waits for the organisation
 * @param letters newest first
 * @param told what the employees' representatives were told of, oldest first
 */
record InboxAnswer(
        @Nullable UUID letterId,
        UUID proceedingId,
        ProceedingKind kind,
        String reference,
        String organisation,
        @Nullable String title,
        @Nullable String asked,
        @Nullable LocalDate due,
        @Nullable String law,
        boolean waiting,
        List<Letter> letters,
        List<Told> told) {

    /**
     * A letter that was sent.
     *
     * @param kind constant of the letter desk, or of the feature that has written it
     * @param opened when somebody of the organisation first opened it
     */
    record Letter(UUID id, String kind, Instant sent, @Nullable Instant opened) {

        static Letter of(InboxLetter letter) {
            return new Letter(letter.id(), letter.kind(), letter.sent(), letter.opened());
        }
    }

    /** Something that the employees' representatives were told of. */
    record Told(EmployeeTold what, Instant at) {

        static Told of(EmployeeNews news) {
            return new Told(news.what(), news.toldAt());
        }
    }

    static InboxAnswer of(InboxEntry entry) {
        PartyMatter matter = entry.matter();
        List<InboxLetter> letters = entry.letters();
        return new InboxAnswer(
                letters.isEmpty() ? null : letters.get(0).id(),
                entry.proceeding().id(),
                entry.proceeding().kind(),
                entry.reference(),
                entry.organisation(),
                entry.title(),
                matter == null ? null : matter.asked(),
                matter == null ? null : matter.until(),
                matter == null ? null : matter.law(),
                entry.isWaiting(),
                letters.stream().map(Letter::of).toList(),
                entry.told().stream().map(Told::of).toList());
    }
}
