package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.VisitProtocol;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** How the signed record of a visit reaches the body: by a letter that says what the record says (forvaltningsloven § 15). */
@Dependent
class VisitProtocols {

    @Inject
    Inspections inspections;

    @Inject
    InspectionLetters letters;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    DocumentFiles documents;

    @Inject
    Powers powers;

    void tell(TellVisit step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        Visit visit = inspections
                .visit(inspection.id(), step.number())
                .orElseThrow(() -> InvalidStep.at("number", "unknown"));
        if (visit.signedAt() == null) {
            throw InvalidStep.at("number", "unsigned");
        }
        if (told(run.id()).containsKey(visit.number())) {
            throw InvalidStep.at("number", "told");
        }
        run.created(letters.draft(inspection, letter(inspection, visit)));
        run.detail("visit", Integer.toString(visit.number()));
    }

    private VisitProtocol letter(Inspection inspection, Visit visit) {
        LetterLanguage language = InspectionLetters.language(inspection);
        var words = new ReportWords(language);
        return new VisitProtocol(
                letters.procedure("fvl67-15", inspection),
                inspection.reference(),
                inspection.title(),
                visit.number(),
                visit.visitedOn(),
                visit.place(),
                power(visit, language),
                visit.people().stream().map(one -> person(one, words)).toList(),
                visit.identified(),
                visit.purposeTold(),
                visit.witnessTold(),
                visit.silenceTold(),
                visit.deviation(),
                visit.examined(),
                visit.statements().stream()
                        .map(one -> words.get("said", one.who(), one.said()))
                        .toList(),
                files(visit, words),
                Inspections.day(visit.signedAt()),
                visit.sha256(),
                deadlines.appeal(inspection.id()).flatMap(Deadline::dueDate).orElse(null),
                letters.silence(inspection));
    }

    private LegalBasis power(Visit visit, LetterLanguage language) {
        return powers.all().stream()
                .filter(power -> power.id().equals(visit.powerId()))
                .findFirst()
                .map(power -> letters.law(power.provision(), language))
                .orElseThrow();
    }

    private static String person(PresentPerson one, ReportWords words) {
        String capacity = words.of("presentAs", one.capacity());
        return one.seat() == null
                ? words.get("present", one.name(), capacity)
                : words.get("presentBy", one.name(), capacity, words.of("seat", one.seat()));
    }

    private List<String> files(Visit visit, ReportWords words) {
        List<VisitFile> taken = visit.taken();
        Map<UUID, StoredFile> known = documents
                .ofDocuments(taken.stream().map(VisitFile::documentId).toList())
                .stream()
                .collect(Collectors.toMap(StoredFile::documentId, Function.identity(), (first, later) -> first));
        return taken.stream()
                .map(file -> words.get("file", known.get(file.documentId()).fileName(), file.sha256()))
                .toList();
    }

    /** The letters by which the body has got records of visits, by number of the visit. */
    Map<Integer, OutgoingLetter> told(UUID inspectionId) {
        Map<Integer, OutgoingLetter> told = new LinkedHashMap<>();
        letters.sent(inspectionId).stream()
                .filter(letter -> letter.kind() == LetterKind.VISIT_PROTOCOL)
                .forEach(letter -> told.putIfAbsent(number(letter), letter));
        return told;
    }

    private static int number(OutgoingLetter letter) {
        return ((VisitProtocol) letter.snapshot().data()).number();
    }

    /** The visits whose records the body has got, in order. */
    List<BodyInspectionPage.Told> shown(UUID inspectionId) {
        Map<Integer, OutgoingLetter> told = told(inspectionId);
        return inspections.visits(inspectionId).stream()
                .filter(visit -> told.containsKey(visit.number()))
                .map(visit -> new BodyInspectionPage.Told(
                        visit,
                        told.get(visit.number()).id(),
                        told.get(visit.number()).sentAt()))
                .toList();
    }

    /** The first signed record that the body has not got. */
    Optional<Visit> untold(UUID inspectionId) {
        Map<Integer, OutgoingLetter> told = told(inspectionId);
        return inspections.visits(inspectionId).stream()
                .filter(visit -> visit.signedAt() != null && !told.containsKey(visit.number()))
                .findFirst();
    }

    /** What the form begins with. */
    Map<String, String> form(UUID inspectionId) {
        return untold(inspectionId)
                .map(visit -> Map.of("number", Integer.toString(visit.number())))
                .orElse(Map.of());
    }
}
