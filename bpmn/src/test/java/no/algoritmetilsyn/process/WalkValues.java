package no.algoritmetilsyn.process;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** Fields that tell of a day that has come. */
    private static final Set<String> PAST = Set.of(
            "posted",
            "postedOn",
            "day",
            "since",
            "learnt",
            "arrived",
            "receivedOn",
            "breachEnded",
            "noticed",
            "reasonsAsked",
            "reasonsArrived",
            "from");

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

    private static final List<String> STAFF = List.of("inspektor", "jurist", "leder", "inspektor2");
    private static final List<Integer> AMOUNTS = List.of(1_000, 15_000, 20_000, 135_000, 500_000, 2_000_000);

    private final Random random;
    private final WalkFixture fixture;

    WalkValues(Random random, WalkFixture fixture) {
        this.random = random;
        this.fixture = fixture;
    }

    LocalDate today() {
        return LocalDate.ofInstant(fixture.clock.instant(), java.time.ZoneId.of("Europe/Oslo"));
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
            case CHOICE -> field.options().get(random.nextInt(field.options().size()));
            case YES_NO -> random.nextInt(10) < 6;
            case DATE -> date(field.name()).toString();
            case AMOUNT -> BigDecimal.valueOf(100_000_000L);
            case COUNT -> count(field, place);
            case REFERENCE -> reference(field, place);
            case FILES -> files(place);
            case GROUPS -> null;
        };
    }

    private String text(StepField field, Place place) {
        String value =
                switch (field.name()) {
                    case "userName" -> STAFF.get(random.nextInt(STAFF.size()));
                    case "requirement" -> "automation-%02d".formatted(1 + random.nextInt(18));
                    case "basis" -> place.step().equals("countCeiling") ? "83(5)" : "En innbygger har klaget.";
                    case "provision" -> random.nextBoolean() ? "gdpr-22-1" : TEXTS.get("provision");
                    case "source" -> place.step().equals("draftNotice") ? null : "1";
                    case "organisationNumber" ->
                        place.step().equals("receiveOtherAppeal") ? "983 544 622" : TEXTS.get("organisationNumber");
                    default -> TEXTS.getOrDefault(field.name(), "Kommunen rettet opplysningene i går.");
                };
        return value == null || value.length() <= field.longest() ? value : value.substring(0, field.longest());
    }

    private LocalDate date(String name) {
        if (PAST.contains(name)) {
            return random.nextInt(4) > 0 ? today() : workingDay(today().minusDays(random.nextInt(10)), -1);
        }
        return workingDay(today().plusDays(14 + random.nextInt(50)), 1);
    }

    /** Another day than one that was wrong, on the side that the fault points to. */
    String moved(String wrong, String code) {
        LocalDate day;
        try {
            day = LocalDate.parse(wrong);
        } catch (java.time.format.DateTimeParseException unset) {
            day = today();
        }
        return switch (code) {
            case "future", "tooLate", "afterLimit", "notArrived" ->
                (day.isAfter(today()) ? today() : day.minusDays(3)).toString();
            case "dayOff" -> workingDay(day.plusDays(1 + random.nextInt(3)), 1).toString();
            case "past", "notLater", "tooEarly", "tooSoon", "tooShort", "beforeSent" ->
                workingDay((day.isBefore(today()) ? today() : day).plusDays(1 + random.nextInt(14)), 1)
                        .toString();
            default ->
                workingDay(today().plusDays(random.nextInt(200) - 60L), 1).toString();
        };
    }

    private static LocalDate workingDay(LocalDate day, int direction) {
        LocalDate found = day;
        while (found.getDayOfWeek() == DayOfWeek.SATURDAY || found.getDayOfWeek() == DayOfWeek.SUNDAY) {
            found = found.plusDays(direction);
        }
        return found;
    }

    private Object count(StepField field, Place place) {
        return switch (field.name()) {
            case "number", "page", "use" ->
                place.list() == null ? Integer.valueOf(1 + random.nextInt(3)) : Integer.valueOf(place.row() + 1);
            case "document" -> documentNumber(place);
            case "amount" ->
                place.step().equals("ruleCosts") ? Integer.valueOf(500) : AMOUNTS.get(random.nextInt(AMOUNTS.size()));
            case "rate", "dailyPenalty", "cap" -> AMOUNTS.get(random.nextInt(AMOUNTS.size()));
            case "basicAmount" -> 130_160;
            case "version", "template" -> null;
            default -> 1 + random.nextInt(20);
        };
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
