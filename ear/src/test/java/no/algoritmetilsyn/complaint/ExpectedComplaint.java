package no.algoritmetilsyn.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A complaint as the answers to those who took a step tell it. */
final class ExpectedComplaint {

    final String reference;
    final String code;
    final String text;
    /** Where its pages are; ids are in no receipt, so these two alone are looked up. */
    final String id;

    /** The case it lies in. */
    String casefile;
    /** Whether it came in so long ago that an interim reply is due. */
    boolean old;
    /** The day that staff wrote down; null for what came by itself. */
    LocalDate writtenDown;

    String status = "RECEIVED";
    String kind = "UNSORTED";
    final List<String> letters = new ArrayList<>();
    /** Who has taken which open task. */
    final Map<String, String> holders = new TreeMap<>();

    ExpectedComplaint(String reference, String code, String text, boolean old, String id, String casefile) {
        this.reference = reference;
        this.code = code;
        this.text = text;
        this.old = old;
        this.id = id;
        this.casefile = casefile;
    }

    boolean isOpen() {
        return status.equals("RECEIVED") || status.equals("IN_HAND");
    }

    /** Whether there is such a task to do; that an interim reply has been asked for is for others to know. */
    boolean isWaiting(String task) {
        return switch (task) {
            case "sortComplaint" -> status.equals("RECEIVED");
            case "answerComplaint" -> status.equals("IN_HAND");
            default -> old && isOpen() && !letters.contains("INTERIM");
        };
    }

    /** Whether this account finds the task undone and not in the hands of a colleague. */
    boolean isFree(String task, String account) {
        return isWaiting(task) && holders.getOrDefault(task, account).equals(account);
    }

    void sorted(String as, boolean toBeAnswered) {
        kind = as;
        status = "IN_HAND";
        holders.remove("sortComplaint");
        if (!toBeAnswered) {
            ended("NOTED");
        }
    }

    void answered() {
        letters.add("ANSWER");
        ended("ANSWERED");
    }

    void received(LocalDate on, boolean longAgo) {
        writtenDown = on;
        old = longAgo;
    }

    void interimReplied() {
        letters.add("INTERIM");
        holders.remove("replyInterim");
    }

    private void ended(String how) {
        status = how;
        holders.clear();
    }

    /** All that can be told of it, in a line. */
    String line(boolean caseIsOpen) {
        String held = holders.entrySet().stream()
                .map(holder -> holder.getKey() + "=" + holder.getValue())
                .collect(Collectors.joining(","));
        return String.join(
                " ",
                reference,
                status,
                kind,
                casefile,
                caseIsOpen ? "OPEN" : "CLOSED",
                "[" + String.join(",", letters) + "]",
                "[" + held + "]");
    }
}
