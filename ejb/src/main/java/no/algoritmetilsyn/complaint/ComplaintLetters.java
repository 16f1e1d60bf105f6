package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.DelayNotice;
import no.algoritmetilsyn.letter.kind.Dismissal;
import no.algoritmetilsyn.letter.kind.Forwarding;
import no.algoritmetilsyn.letter.kind.InterimReply;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.RequestToComplete;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;

/** Begins the letters to complainants, with the values that the law wants in them. */
@Dependent
class ComplaintLetters {

    /** Letters about complaints hold personal circumstances. */
    private static final String EXEMPTION = "offl-13";

    /** The letters that end a complaint. */
    static final List<LetterKind> ENDING = List.of(LetterKind.ANSWER, LetterKind.DISMISSAL, LetterKind.FORWARDING);

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterDrafts drafts;

    @Inject
    Laws laws;

    @Inject
    AppealInformation information;

    @Inject
    ReadOnce readOnce;

    @Inject
    AuthorityClock clock;

    /** The letter that ends a complaint. */
    UUID answer(Complaint complaint, AnswerComplaint step) {
        return switch (step.how()) {
            case ANSWERED -> draft(complaint, reply(complaint, null));
            case DECIDED -> draft(complaint, reply(complaint, appeal(language(complaint, LetterKind.ANSWER))));
            case DISMISSED -> draft(complaint, dismissal(complaint));
            case FORWARDED ->
                draft(
                        complaint,
                        new Forwarding(
                                law("fvl67-11-4", language(complaint, LetterKind.FORWARDING)),
                                complaint.reference(),
                                complaint.receivedOn(),
                                clock.today(),
                                step.body(),
                                step.contact()));
        };
    }

    /** An answer that can be appealed is a decision. */
    private Answer reply(Complaint complaint, Appeal appeal) {
        return new Answer(
                law("fvl67-11", language(complaint, LetterKind.ANSWER)),
                complaint.reference(),
                complaint.receivedOn(),
                appeal != null,
                appeal);
    }

    private Dismissal dismissal(Complaint complaint) {
        LetterLanguage language = language(complaint, LetterKind.DISMISSAL);
        return new Dismissal(
                law("fvl67-2-3", language), complaint.reference(), complaint.receivedOn(), appeal(language));
    }

    private Appeal appeal(LetterLanguage language) {
        return information.of("fvl67-28", language, place -> law(place, language));
    }

    /** Why an answer takes time, and when it may come. */
    UUID interim(Complaint complaint, ReplyInterim step) {
        String provision = complaint.kind().mayEndInDecision() ? "fvl67-11a-3" : "fvl67-11a-2";
        return draft(
                complaint,
                new InterimReply(
                        law(provision, language(complaint, LetterKind.INTERIM_REPLY)),
                        complaint.reference(),
                        complaint.receivedOn(),
                        step.expected(),
                        step.noDateBecause()));
    }

    /** What is missing. */
    UUID request(Complaint complaint, AskToComplete step) {
        return draft(
                complaint,
                new RequestToComplete(
                        law("fvl67-11-4", language(complaint, LetterKind.REQUEST_TO_COMPLETE)),
                        complaint.reference(),
                        complaint.receivedOn(),
                        step.missing().stream().map(AskToComplete.Missing::what).toList(),
                        step.limit()));
    }

    /** That an answer takes longer than was said. */
    UUID delay(Complaint complaint, LocalDate promised, TellDelay step) {
        return draft(
                complaint,
                new DelayNotice(
                        law("fvl67-11a-1", language(complaint, LetterKind.DELAY_NOTICE)),
                        complaint.reference(),
                        promised,
                        step.expected()));
    }

    private UUID draft(Complaint complaint, Letter letter) {
        return drafts.draft(new NewLetter(
                complaint.id(),
                complaint.id(),
                letter,
                language(complaint, letter.kind()),
                Addressee.person(complaint.complainantId()),
                EXEMPTION));
    }

    private static LetterLanguage language(Complaint complaint, LetterKind kind) {
        LetterLanguage language = LetterLanguage.of(complaint.language());
        return kind.languages().contains(language) ? language : LetterLanguage.NB;
    }

    private LegalBasis law(String of1967, LetterLanguage language) {
        return LegalBasis.of(laws.procedure(of1967), language);
    }

    /** The day on which an answer was said to come, in what was sent last; empty when none was. */
    Optional<LocalDate> promised(UUID complaintId) {
        return letters(complaintId).stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .filter(letter -> letter.kind() == LetterKind.INTERIM_REPLY || letter.kind() == LetterKind.DELAY_NOTICE)
                .flatMap(letter -> Optional.ofNullable(letter.snapshot().data().limitTold()).stream())
                .reduce((before, last) -> last);
    }

    /** The letter that has answered it last; empty when none was sent. */
    Optional<OutgoingLetter> answered(UUID complaintId) {
        return letters(complaintId).stream()
                .filter(letter -> letter.state() == LetterState.SENT && ENDING.contains(letter.kind()))
                .reduce((before, last) -> last);
    }

    /** Whether a letter of these kinds is being written. */
    boolean isBeingWritten(UUID complaintId, List<LetterKind> kinds) {
        return letters(complaintId).stream()
                .filter(letter -> kinds.contains(letter.kind()))
                .anyMatch(letter -> letter.state().isOpen());
    }

    private List<OutgoingLetter> letters(UUID complaintId) {
        return readOnce.of(new LettersOf(complaintId), () -> entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :complaint order by l.sentAt, l.writtenAt",
                        OutgoingLetter.class)
                .setParameter("complaint", complaintId)
                .getResultList());
    }

    private record LettersOf(UUID complaint) {}

    /** What was written to a complainant before letters went the way they go now, oldest first. */
    List<ComplaintLetter> older(UUID complaintId) {
        return readOnce.of(new Older(complaintId), () -> entities.createQuery(
                        "select l from ComplaintLetter l where l.complaintId = :complaint order by l.sentAt",
                        ComplaintLetter.class)
                .setParameter("complaint", complaintId)
                .getResultList());
    }

    private record Older(UUID complaintId) {}

    /** All that was written to each complainant, in one text. */
    Map<UUID, String> texts(Collection<UUID> complaints) {
        Stream<Written> older = entities.createQuery(
                        "select l.complaintId, l.text from ComplaintLetter l where l.complaintId in :complaints"
                                + " order by l.sentAt",
                        Object[].class)
                .setParameter("complaints", complaints)
                .getResultStream()
                .map(row -> new Written((UUID) row[0], (String) row[1]));
        Stream<Written> sent = entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId in :complaints and l.state = :sent"
                                + " order by l.sentAt, l.id",
                        OutgoingLetter.class)
                .setParameter("complaints", complaints)
                .setParameter("sent", LetterState.SENT)
                .getResultStream()
                .map(letter -> new Written(
                        letter.proceedingId(), letter.snapshot().text().plain()));
        return Stream.concat(older, sent)
                .collect(Collectors.groupingBy(
                        Written::complaintId, Collectors.mapping(Written::text, Collectors.joining("\n"))));
    }

    /** The text of one letter. */
    private record Written(UUID complaintId, String text) {}
}
