package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.phrase.Phrases;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Shows letters to those who may see their cases. */
@Stateless
public class LetterPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ProceedingLetters letters;

    @Inject
    LetterChecks checks;

    @Inject
    LetterDispatches dispatches;

    @Inject
    LetterRecipients recipients;

    @Inject
    Delegations delegations;

    @Inject
    Phrases phrases;

    @Inject
    NewerTemplates templates;

    @Inject
    LetterFrames frames;

    @Inject
    LetterRenderer renderer;

    @Inject
    DocumentFiles documents;

    @Inject
    Accounts accounts;

    @Inject
    AuthorityClock clock;

    /**
     * One letter.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor may not see its case, or there is none
     */
    public LetterPage open(UUID letterId) {
        OutgoingLetter letter = read(letterId);
        Proceeding proceeding = entities.find(Proceeding.class, letter.proceedingId());
        LetterSnapshot snapshot = frames.unnamed(letter.snapshot(), letter.addressee());
        String article = "";
        LetterRefused missing = null;
        try {
            article = renderer.article(snapshot, approval(letter));
        } catch (LetterRefused refused) {
            missing = refused;
        }
        List<LetterRound> rounds = letters.rounds(letterId);
        return new LetterPage(
                letter,
                proceeding,
                entities.find(Casefile.class, proceeding.casefileId()).number(),
                snapshot,
                article,
                missing,
                letter.state() == LetterState.DRAFT
                        ? templates.offered(snapshot).orElse(null)
                        : null,
                checks.ofOwner(letter).lacks(),
                rounds,
                changes(letter, rounds),
                dispatches.of(letterId),
                documents.of(proceeding.casefileId()).stream()
                        .filter(file -> file.scanState().mayBeOpened() && !file.isSource())
                        .toList(),
                letter.state() == LetterState.DRAFT ? phrases.of(snapshot, proceeding.reference()) : List.of(),
                pdf(letter).orElse(null),
                accounts.displayNames(people(letter, rounds)),
                access.allowed(proceeding.casefileId(), letterId),
                delegations.maySignAlone(letter),
                delegations.maySign(letter));
    }

    private OutgoingLetter read(UUID letterId) {
        OutgoingLetter letter = letterId == null ? null : entities.find(OutgoingLetter.class, letterId);
        Proceeding proceeding = letter == null ? null : entities.find(Proceeding.class, letter.proceedingId());
        access.require(Act.LETTER_READ, proceeding == null ? null : proceeding.casefileId(), letterId);
        if (!letters.isSeenBy(access.actor(), letter)) {
            throw access.refusal(Act.LETTER_READ, proceeding.casefileId(), Condition.RELATED.name());
        }
        return letter;
    }

    /** A letter that was sent bears the day of that; one that is not, the day on which it is looked at. */
    private Approval approval(OutgoingLetter letter) {
        LocalDate day =
                letter.sentAt() == null ? clock.today() : LocalDate.ofInstant(letter.sentAt(), AuthorityClock.ZONE);
        return letter.approvedBy() == null
                ? Approval.pending(day)
                : new Approval(day, frames.person(letter.approvedBy(), letter.language()));
    }

    /** Since the round before, for an approver who has read that; else since the template. */
    private static List<BlockChange> changes(OutgoingLetter letter, List<LetterRound> rounds) {
        int earlier = rounds.size() - (letter.state() == LetterState.DRAFT ? 1 : 2);
        return earlier < 0
                ? BlockChange.fromTemplate(letter.snapshot().text())
                : BlockChange.between(
                        rounds.get(earlier).snapshot().text(), letter.snapshot().text());
    }

    private Optional<UUID> pdf(OutgoingLetter letter) {
        return letter.documentId() == null
                ? Optional.empty()
                : documents.ofDocuments(List.of(letter.documentId())).stream()
                        .filter(file -> file.format() == VariantFormat.ARCHIVE)
                        .map(StoredFile::variantId)
                        .findFirst();
    }

    private static Set<UUID> people(OutgoingLetter letter, List<LetterRound> rounds) {
        return Stream.concat(
                        Stream.of(letter.writtenBy(), letter.changedBy(), letter.approvedBy()),
                        rounds.stream().flatMap(round -> Stream.of(round.submittedBy(), round.endedBy())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * What a preview of the letter is printed from, without the name of a person; {@link LetterRenderer#pdf} prints it outside the
     * transaction.
     */
    public LetterSnapshot preview(UUID letterId) {
        OutgoingLetter letter = read(letterId);
        return frames.unnamed(letter.snapshot(), letter.addressee());
    }

    /** To whom a letter goes, and when they were told of it. */
    public LetterRecipient recipient(UUID letterId) {
        return recipients.of(read(letterId), dispatches.of(letterId));
    }

    /** The letters of a proceeding that were not let go, oldest first. */
    public List<OutgoingLetter> of(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.LETTER_READ, proceeding == null ? null : proceeding.casefileId());
        return letters.all(proceedingId);
    }

    /** The copies of the letters of a proceeding, and the notices that did not come through, but those that were replaced. */
    public List<Dispatch> copies(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.LETTER_READ, proceeding == null ? null : proceeding.casefileId());
        return dispatches.ofProceeding(proceedingId).stream()
                .filter(copy -> copy.state() != DispatchState.REPLACED)
                .toList();
    }

    private boolean isOpen(UUID letterId) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId);
        return letter != null && letter.state().isOpen();
    }

    /** The letter that a step has begun and that somebody has to write; empty when it has begun none. */
    public Optional<UUID> among(List<UUID> created) {
        access.require(Act.TASK_LIST);
        return created.stream().filter(this::isOpen).findFirst();
    }
}
