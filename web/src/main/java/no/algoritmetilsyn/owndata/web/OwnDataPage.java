package no.algoritmetilsyn.owndata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.owndata.OwnData;
import no.algoritmetilsyn.owndata.OwnRecords;
import no.algoritmetilsyn.owndata.OwnWorkData;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.Texts;

/** What the system keeps about the reader. Older events are led to by the last one that is shown. */
@Named
@RequestScoped
public class OwnDataPage {

    private static final int ROWS = 50;

    @Inject
    OwnRecords records;

    @Inject
    Access access;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private OwnData data;
    private List<OwnData.Event> events;

    /** Refuses those who are no staff. */
    public void open() {
        access.require(Act.OWN_DATA_READ);
    }

    /** All but the events. */
    public OwnData getData() {
        if (data == null) {
            data = records.read();
        }
        return data;
    }

    /** The numbers of the cases in which the reader has or had a role, each once. */
    public List<String> getCaseNumbers() {
        return getData().work().cases().stream()
                .map(OwnWorkData.CaseRole::caseNumber)
                .distinct()
                .toList();
    }

    /** A page of what the reader has done, the latest first. */
    public List<OwnData.Event> getEvents() {
        return shown().size() > ROWS ? shown().subList(0, ROWS) : shown();
    }

    private List<OwnData.Event> shown() {
        if (events == null) {
            events = records.events(before(), ROWS + 1);
        }
        return events;
    }

    /** The place after which the page begins, as the address tells; null for the first page, or when it tells none. */
    private OwnData.Event before() {
        String typed = address.query("for");
        String[] parts = typed == null ? new String[0] : typed.split("~");
        if (parts.length != 3
                || !parts[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                || !parts[2].matches("[0-9]{1,18}")) {
            return null;
        }
        try {
            return new OwnData.Event(
                    Instant.parse(parts[0]), "", "", null, UUID.fromString(parts[1]), Long.parseLong(parts[2]), null);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The place of the last event that is shown, for the address of the next page; null when there are no more. */
    public String getNext() {
        if (shown().size() <= ROWS) {
            return null;
        }
        OwnData.Event last = shown().get(ROWS - 1);
        return last.at() + "~" + last.chain() + "~" + last.number();
    }

    /** Whether the page begins after other events. */
    public boolean isLater() {
        return before() != null;
    }

    /** What was done, in words; its name where it has none. */
    public String called(OwnData.Event event) {
        return told(event.action());
    }

    private String told(String action) {
        return texts.known("event." + action, texts.known("owndata.login." + action, action));
    }

    /** Roles in words. */
    public String getRoles() {
        return String.join(
                ", ",
                getData().account().roles().stream()
                        .map(role -> texts.known("owndata.role." + role, role))
                        .toList());
    }

    /** Groups in words. */
    public String getGroups() {
        return String.join(
                ", ",
                getData().account().groups().stream()
                        .map(code -> texts.known("task.group." + code, code))
                        .toList());
    }

    /** Columns of the work list that were chosen, in words. */
    public String getColumns() {
        String chosen = getData().settings().columns();
        return chosen == null || chosen.isEmpty()
                ? texts.get("owndata.none")
                : Arrays.stream(chosen.split(","))
                        .map(column -> texts.known("task.deskColumn." + column, column))
                        .collect(Collectors.joining(", "));
    }

    /** The latest of the moves of tasks; the file has all. */
    public List<OwnWorkData.Move> getMoves() {
        List<OwnWorkData.Move> all = getData().work().moves();
        return all.subList(0, Math.min(ROWS, all.size()));
    }

    /** One of them, in a sentence. */
    public String toldMove(OwnWorkData.Move move) {
        String nobody = texts.get("task.move.nobody");
        String sentence = texts.get(
                "task.moveKind." + move.move(),
                move.actor() == null ? texts.get("task.move.system") : move.actor(),
                move.before() == null ? nobody : move.before(),
                move.after() == null ? nobody : move.after());
        String task = texts.get(
                "owndata.move", texts.known("task.kind." + move.kind(), move.kind()), move.caseNumber(), sentence);
        return move.reason() == null || move.reason().isEmpty() ? task : task + " " + move.reason();
    }

    /** What a party has said of the reader's impartiality, and what was ruled, in a sentence. */
    public String toldObjection(OwnWorkData.Objection objection) {
        return objection.upheld() == null
                ? texts.get("owndata.objection.open", objection.caseNumber(), texts.date(objection.receivedOn()))
                : texts.get(
                        Boolean.TRUE.equals(objection.upheld()) ? "owndata.objection.upheld" : "owndata.objection.not",
                        objection.caseNumber(),
                        texts.date(objection.receivedOn()),
                        objection.ruledBy(),
                        objection.reason());
    }

    /** Why and until when a task was to wait, in a sentence. */
    public String toldWait(OwnWorkData.Wait wait) {
        String said = texts.get(
                "owndata.wait",
                texts.known("task.kind." + wait.kind(), wait.kind()),
                wait.caseNumber(),
                texts.date(wait.until()),
                texts.get("task.holdCode." + wait.code()));
        return wait.text() == null ? said : said + ": " + wait.text();
    }

    /** What was begun with many tasks, in a sentence. */
    public String toldBulk(OwnWorkData.Bulk bulk) {
        return texts.get(
                "owndata.bulk",
                texts.moment(bulk.at()),
                bulk.act() == null ? texts.get("owndata.none") : texts.get("task.bulkAct." + bulk.act()),
                bulk.tasks());
    }

    /** What somebody else has done to the account, in a sentence. */
    public String toldDeed(OwnWorkData.Deed deed) {
        return texts.moment(deed.at()) + ": " + told(deed.action()) + ", "
                + (deed.by() == null ? texts.get("task.move.system") : deed.by());
    }

    /** What happened at the login, in words. */
    public String entered(OwnData.Login login) {
        return texts.get("owndata.login." + login.event());
    }

    /** The ground of a declaration, in words. */
    public String ground(OwnData.Declaration declared) {
        return texts.get("owndata.ground." + declared.ground());
    }

    /** A kind of task, in words. */
    public String task(OwnData.HeldTask held) {
        return texts.known("task.kind." + held.kind(), held.kind());
    }
}
