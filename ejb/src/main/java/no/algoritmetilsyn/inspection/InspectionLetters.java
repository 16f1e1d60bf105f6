package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.ProcedureAct;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.FinalReport;
import no.algoritmetilsyn.letter.kind.InspectionNotice;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.MoreTimeGranted;
import no.algoritmetilsyn.letter.kind.PreliminaryReport;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Begins the letters to the body of an inspection, with the values that the law wants in them. */
@Dependent
class InspectionLetters {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    private static final String EXEMPTION = "offl-24-2";

    private static final String EXAMINATION = "fvl67-15";
    private static final String HEARING = "fvl67-17-2";
    private static final String FACTS = "fvl67-17-1";
    private static final String SILENCE = "fvl67-48";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    ReportLines lines;

    @Inject
    Findings findings;

    @Inject
    ThemeLibrary themes;

    @Inject
    LetterDrafts drafts;

    @Inject
    ContemplatedFines fines;

    @Inject
    Powers powers;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    /** That the body is examined. */
    UUID notice(Inspection inspection, NotifyInspection step) {
        LetterLanguage language = language(inspection);
        Theme theme = themes.theme(inspection.pinned().theme()).orElseThrow();
        String power =
                powers.ruling(inspection.power(), clock.today()).provision().code();
        return draft(
                inspection,
                new InspectionNotice(
                        law(power, language),
                        inspection.reference(),
                        inspection.title(),
                        theme.title().in(language.tag()),
                        theme.purpose().in(language.tag()),
                        inspections.uses(inspection.id()).stream()
                                .map(InspectionUse::name)
                                .toList(),
                        inspection.visitOn(),
                        inspection.form().isVisit() ? procedure(EXAMINATION, inspection) : null,
                        step.ready().stream().map(NotifyInspection.Item::item).toList(),
                        step.bring(),
                        silence(inspection)));
    }

    /** What was found, put to the body. */
    UUID preliminary(Inspection inspection, LocalDate limit) {
        LetterLanguage language = language(inspection);
        return draft(
                inspection,
                new PreliminaryReport(
                        procedure(HEARING, inspection),
                        inspection.reference(),
                        inspection.title(),
                        lines.preliminary(inspection, language),
                        limit,
                        silence(inspection)));
    }

    /** More time to comment. */
    UUID moreTime(Inspection inspection, LocalDate until) {
        LetterLanguage language = language(inspection);
        return draft(
                inspection,
                new MoreTimeGranted(
                        procedure(HEARING, inspection),
                        new ReportWords(language).get("moreTime", inspection.reference()),
                        inspection.commentUntil(),
                        until,
                        null,
                        silence(inspection)));
    }

    /** What is held of the findings, and what comes of them. */
    UUID concluded(Inspection inspection) {
        LetterLanguage language = language(inspection);
        boolean decisions = findings.of(inspection.id()).stream()
                .anyMatch(finding ->
                        finding.conclusion() != null && finding.conclusion().outcome() == FindingOutcome.DECISION);
        return draft(
                inspection,
                new FinalReport(
                        procedure(FACTS, inspection),
                        inspection.reference(),
                        inspection.title(),
                        Inspections.day(inspection.reportedAt()),
                        lines.concluded(inspection, language),
                        decisions,
                        silence(inspection)));
    }

    UUID draft(Inspection inspection, Letter letter) {
        return drafts.draft(new NewLetter(
                inspection.id(),
                inspection.id(),
                letter,
                language(inspection),
                Addressee.organisation(inspection.body().organisationId()),
                EXEMPTION));
    }

    static LetterLanguage language(Inspection inspection) {
        return LetterLanguage.valueOf(inspection.body().writtenForm().name());
    }

    LegalBasis law(String provision, LetterLanguage language) {
        return LegalBasis.of(laws.provision(provision), language);
    }

    /**
     * A place of the act on procedure that was in force when the inspection was approved.
     *
     * @param of1967 its code in the act of 1967
     */
    LegalBasis procedure(String of1967, Inspection inspection) {
        return law(ProcedureAct.provision(of1967, inspection.approval().regime()), language(inspection));
    }

    /** From the day a fine is contemplated, all that is written to the body tells of its right to silence (§ 48). */
    LegalBasis silence(Inspection inspection) {
        return fines.since(inspection.casefileId(), inspection.body().organisationNumber())
                .map(since -> procedure(SILENCE, inspection))
                .orElse(null);
    }

    /** Those that were sent in it, oldest first. */
    List<OutgoingLetter> sent(UUID inspectionId) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :inspection and l.sentAt is not null"
                                + " order by l.sentAt, l.id",
                        OutgoingLetter.class)
                .setParameter("inspection", inspectionId)
                .getResultList();
    }

    /** Whether a letter of this kind is being written. */
    boolean isBeingWritten(UUID inspectionId, LetterKind kind) {
        return beingWritten(inspectionId, kind).isPresent();
    }

    /** The letter of this kind that is being written: one at a time is. */
    Optional<UUID> beingWritten(UUID inspectionId, LetterKind kind) {
        return entities.createQuery(
                        "select l.id from OutgoingLetter l where l.proceedingId = :inspection and l.kind = :kind"
                                + " and l.state not in :ended",
                        UUID.class)
                .setParameter("inspection", inspectionId)
                .setParameter("kind", kind)
                .setParameter("ended", List.of(LetterState.SENT, LetterState.DISCARDED))
                .getResultStream()
                .findFirst();
    }
}
