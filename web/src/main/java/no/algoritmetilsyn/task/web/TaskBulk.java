package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.BulkRun;
import no.algoritmetilsyn.task.Bulks;

/** Does the same with many tasks: says what, goes on a few seconds at a time, and can be stopped; tells what became of each. */
@Named
@RequestScoped
public class TaskBulk {

    /** Rows of the result on a page. */
    private static final int ROWS = 100;

    private static final Duration TURN = Duration.ofSeconds(3);

    @Inject
    Bulks bulks;

    @Inject
    BulkRun run;

    @Inject
    Access access;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    BulkForm form;

    @Inject
    Texts texts;

    private Bulks.Bulk bulk;
    private List<Bulks.Item> items;
    private boolean looked;

    /** Refuses those who have no work list. There may be nothing to do anything with, or it may be somebody else's. */
    public void open() {
        access.require(Act.TASK_LIST);
        getBulk();
    }

    /** The tasks and how far it has come; null when the address names none. */
    public Bulks.Bulk getBulk() {
        String id = looked ? "" : answer.parameter("bunt");
        looked = true;
        if (!id.isEmpty()) {
            bulk = bulks.find(PageMissing.id(id)).orElseThrow(PageMissing::new);
        }
        return bulk;
    }

    /** Says what is to be done, and begins. */
    public void begin() {
        if (getBulk() != null) {
            form.read().ifPresent(order -> {
                bulks.say(bulk.id(), order);
                goOn();
            });
        }
    }

    /** Goes on for a few seconds, and shows how far it has come. */
    public void goOn() {
        if (getBulk() != null) {
            run.goOn(bulk.id(), TURN);
            show();
        }
    }

    /** Stops: what is done stays done. */
    public void stop() {
        if (getBulk() != null) {
            bulks.stop(bulk.id());
            show();
        }
    }

    private void show() {
        answer.leadTo(Route.TASK_BULK.path() + "?bunt=" + bulk.id());
    }

    /** What became of each, a page of them. */
    public List<Bulks.Item> getItems() {
        if (items == null) {
            items = bulks.items(bulk.id(), getNumber() - 1, ROWS);
        }
        return items;
    }

    /** Number of the page of results, from 1. */
    public int getNumber() {
        String number = address.query("side");
        return number != null && number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) : 1;
    }

    /** How many pages of results there are. */
    public int getPages() {
        return getBulk() == null ? 1 : Math.max(1, (bulk.total() + ROWS - 1) / ROWS);
    }

    /** What became of one, in words. */
    public String outcome(Bulks.Item item) {
        if (item.outcome() == null) {
            return texts.get("task.bulk.waits");
        }
        return item.rule() == null
                ? texts.get("task.bulk.done")
                : texts.known("task.refusal." + item.rule(), texts.get("task.refusal.other"));
    }

    /** The id of what the address names, for the form to send along; empty when it names none. */
    public String getId() {
        return Optional.ofNullable(getBulk())
                .map(Bulks.Bulk::id)
                .map(UUID::toString)
                .orElse("");
    }
}
