package no.algoritmetilsyn.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.StepField;

/** Values for the fields of steps: by what a field is called where that says more than its kind, else by its kind. */
final class WalkValues {

    /**
     * Where a value is wanted.
     *
     * @param list the list that the field stands in; null outside of lists
     * @param row its row in it
     */
    record Place(UUID proceeding, UUID casefile, String step, String list, int row) {

        Place in(String name, int number) {
            return new Place(proceeding, casefile, step, name, number);
        }
    }

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("organisationNumber", "310 023 450"),
            Map.entry("organisationName", "Furuvik kommune"),
            Map.entry("euroRate", "11,5"),
            Map.entry("basis", "83(5)"),
            Map.entry("provision", "personvernforordningen artikkel 22 nr. 1"),
            Map.entry("decidedUnder", "forvaltningsloven § 51"),
            Map.entry("source", "1"),
            Map.entry("externalReference", "2027/17"),
            Map.entry("contact", "telefon 22 39 69 00"),
            Map.entry("body", "Datatilsynet"));

    /** Fields that may be left out, and without which little follows. */
    private static final Set<String> MOSTLY = Set.of(
            "draftDecision penalty",
            "draftDecision rate",
            "draftNotice dailyPenalty",
            "countCeiling breachEnded",
            "receivePersonAppeal name",
            "receivePersonAppeal address",
            "recordIncoming text",
            "recordVisit seat",
            "replyInterim expected");

    /** Of these, what the body was told of before. */
    private static final Set<String> OF_PENALTY = Set.of(
            "draftDecision penalty",
            "draftDecision rate",
            "draftDecision cap",
            "draftDecision riseAfter",
            "draftDecision riseBy",
            "draftDecision riseUnit");

    /** Fields that may be left out, and of which one alone says nothing. */
    private static final Set<String> PAIRED = Set.of(
            "answerRequirements evidence",
            "answerRequirements source",
            "answerRequirements page",
            "sendStatement finding",
            "sendStatement point");

    private static final List<String> STAFF = List.of("inspektor", "jurist", "leder", "inspektor2");
    private static final List<Integer> AMOUNTS = List.of(1_000, 15_000, 20_000, 135_000, 500_000, 2_000_000);

    private final Random random;
    private final WalkFixture fixture;
    private final WalkDays days;

    WalkValues(Random random, WalkFixture fixture, WalkDays days) {
        this.random = random;
        this.fixture = fixture;
        this.days = days;
    }

    /** How likely somebody fills in a field that may be left out, in per cent. */
    int likely(StepField field, Place place) {
        String named = place.step() + " " + field.name();
        if (PAIRED.contains(named) || OF_PENALTY.contains(named) && !isPenaltyTold(place)) {
            return 0;
        }
        return MOSTLY.contains(named) ? 90 : 20;
    }

    /**
     * A value of a field.
     *
     * @param old what was wrong; null for the first
     * @return null when there is nothing that it could name
     */
    Object of(StepField field, Place place, Object old) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field, place);
            case CHOICE -> choice(field, place);
            case YES_NO -> random.nextInt(10) < (place.step().equals("ruleImpartiality") ? 2 : 6);
            case DATE -> days.of(field.name()).toString();
            case AMOUNT -> BigDecimal.valueOf(100_000_000L);
            case COUNT -> count(field, place);
            case REFERENCE -> reference(field, place);
            case FILES -> files(place);
            case GROUPS -> null;
        };
    }

    /** What most people would choose, where chance would be refused mostly; else anything. */
    private String choice(StepField field, Place place) {
        String usual =
                switch (place.step() + " " + field.name()) {
                    case "answerRequirements result" -> "MET";
                    case "recordFinding kind" -> evidence(place);
                    case "ruleAccess outcome" -> place.row() == 0 ? "REFUSED" : "AS_IS";
                    case "assessBreaches proof" -> "CLEAR_PREPONDERANCE";
                    case "draftDecision penalty" -> "DAY";
                    default -> null;
                };
        return usual != null && random.nextInt(10) > 0
                ? usual
                : field.options().get(random.nextInt(field.options().size()));
    }

    /** A document of the case; where it holds none, a visit. */
    private String evidence(Place place) {
        return !"evidence".equals(place.list()) ? null : entry(place) == null ? "VISIT" : "DOCUMENT";
    }

    private String text(StepField field, Place place) {
        String value =
                switch (field.name()) {
                    case "userName", "substitute", "keeper" -> STAFF.get(random.nextInt(STAFF.size()));
                    case "requirement" -> requirement(place);
                    case "basis" -> place.step().equals("countCeiling") ? "83(5)" : "En innbygger har klaget.";
                    case "provision" -> random.nextBoolean() ? "gdpr-22-1" : TEXTS.get("provision");
                    case "source" ->
                        place.step().equals("draftNotice") ? null : Objects.requireNonNullElse(entry(place), "1");
                    case "organisationNumber" ->
                        place.step().equals("receiveOtherAppeal") ? "983 544 622" : TEXTS.get("organisationNumber");
                    default -> TEXTS.getOrDefault(field.name(), "Kommunen rettet opplysningene i går.");
                };
        return value == null || value.length() <= field.longest() ? value : value.substring(0, field.longest());
    }

    /** A requirement that is not met, or any. */
    private String requirement(Place place) {
        String unmet = any("SELECT requirement FROM requirement_answers WHERE result = 'NOT_MET' AND inspection_id = '"
                + place.proceeding() + "'");
        return unmet == null || random.nextInt(4) == 0 ? "automation-%02d".formatted(1 + random.nextInt(18)) : unmet;
    }

    /** The number of something in the journal of the case that holds a file. */
    private String entry(Place place) {
        return any("SELECT e.case_entry FROM journal_entries e JOIN journal_documents d ON d.entry_id = e.id"
                + " JOIN document_variants v ON v.document_id = d.document_id WHERE e.casefile_id = '"
                + place.casefile() + "'");
    }

    private Object count(StepField field, Place place) {
        return switch (field.name()) {
            case "number", "page", "use", "claim" ->
                place.step().equals("enterCoordinationAnswer")
                        ? asked(place)
                        : place.list() == null
                                ? Integer.valueOf(1 + random.nextInt(3))
                                : Integer.valueOf(place.row() + 1);
            case "harmEvidence", "probabilityEvidence", "affectedEvidence" -> 1;
            case "document" -> documentNumber(place);
            case "amount" ->
                place.step().equals("ruleCosts") ? Integer.valueOf(500) : AMOUNTS.get(random.nextInt(AMOUNTS.size()));
            case "rate", "dailyPenalty", "cap" -> AMOUNTS.get(random.nextInt(AMOUNTS.size()));
            case "basicAmount" -> 130_160;
            case "version", "template" -> null;
            default -> 1 + random.nextInt(20);
        };
    }

    private boolean isPenaltyTold(Place place) {
        return fixture.scalar("SELECT noticed_rate FROM decisions WHERE id = '" + place.proceeding() + "'") != null;
    }

    /** The number of something that another authority was asked. */
    private Integer asked(Place place) {
        String number = any("SELECT number FROM fine_coordinations WHERE answer IS NULL AND asked_on IS NOT NULL"
                + " AND decision_id = '" + place.proceeding() + "'");
        return Integer.valueOf(number == null ? "1" : number);
    }

    private Integer documentNumber(Place place) {
        String number =
                any("SELECT CAST(content AS jsonb) -> 'frame' ->> 'documentNumber' FROM letters WHERE state = 'SENT'"
                        + " AND proceeding_id = '" + place.proceeding() + "'");
        return number == null ? Integer.valueOf(1) : Integer.valueOf(number);
    }

    private Object reference(StepField field, Place place) {
        return switch (field.name()) {
            case "number" ->
                any(
                        "SELECT case_year || '/' || case_seq FROM casefiles WHERE status = 'OPEN' AND case_seq IS NOT NULL");
            case "letter" ->
                any("SELECT id FROM letters WHERE proceeding_id = '" + place.proceeding() + "' AND state"
                        + letterState(place.step()));
            case "dispatch" ->
                any("SELECT d.id FROM dispatches d WHERE d.proceeding_id = '" + place.proceeding() + "'"
                        + (place.step().equals("mendDispatch")
                                ? " AND EXISTS (SELECT FROM tasks t WHERE t.subject_id = d.id AND t.state = 'OPEN')"
                                : " AND d.way = 'PAPER'"));
            case "document" -> fixture.picture(place.proceeding(), place.casefile());
            case "publication" -> any("SELECT id FROM publications WHERE proceeding_id = '" + place.proceeding() + "'");
            default -> any("SELECT id FROM algorithm_records");
        };
    }

    private static String letterState(String step) {
        return switch (step) {
            case "approveLetter" -> " = 'FOR_APPROVAL'";
            case "sendLetter" -> " = 'APPROVED'";
            case "sendBackLetter" -> " IN ('FOR_APPROVAL', 'APPROVED')";
            default -> " = 'DRAFT'";
        };
    }

    private List<String> files(Place place) {
        if (!place.step().equals("releaseDocuments") && random.nextInt(3) > 0) {
            return null;
        }
        String file = any("SELECT f.document_id FROM document_variants f JOIN documents d ON d.id = f.document_id"
                + " WHERE d.casefile_id = '" + place.casefile() + "'");
        return file == null ? null : List.of(file);
    }

    private String any(String sql) {
        List<String> rows = fixture.column(sql + " ORDER BY 1 LIMIT 200");
        return rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
    }
}
