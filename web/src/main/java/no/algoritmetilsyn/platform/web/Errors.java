package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was wrong with a form: one message for each field, in the order of the form, said in the same words at the field
 * and in the summary on top. Where the message does not name its field, the summary does.
 */
@Named
@RequestScoped
public class Errors {

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private String failure;
    private Way way;

    /**
     * One field and what is wrong with it.
     *
     * @param field name of the field, which is also its id in the page
     * @param label what the field is called; null where the message says it
     * @param message what is wrong and how to put it right
     */
    public record Entry(String field, String label, String message) {

        /** What the summary says. */
        public String text() {
            if (label == null) {
                return message;
            }
            return label + (label.endsWith("?") ? " " : ": ") + message;
        }
    }

    /**
     * Where to put right what kept a form from being received.
     *
     * @param path address below the context path
     * @param label what is done there
     */
    public record Way(String path, String label) {}

    /** Says what is wrong with a field; the first message stays. */
    public void add(String field, String message) {
        messages.putIfAbsent(field, message);
    }

    /** Says what is wrong with a field in words that fit any field, so the summary begins with what this one is called. */
    public void add(String field, String label, String message) {
        if (!has(field) && label != null) {
            labels.put(field, label);
        }
        add(field, message);
    }

    /** Says that nothing was wrong with the form, but that it could not be received. */
    public void fail(String message) {
        failure = message;
    }

    /** Says that the form could not be received, and where to put that right. */
    public void fail(String message, Way to) {
        failure = message;
        way = to;
    }

    /** Where to put right what kept the form from being received; null when nowhere. */
    public Way getWay() {
        return way;
    }

    /** What is wrong with a field; null when nothing is. */
    public String of(String field) {
        return messages.get(field);
    }

    /** Whether something is wrong with a field. */
    public boolean has(String field) {
        return messages.containsKey(field);
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return failure != null || !messages.isEmpty();
    }

    /** All that is wrong, in the order of the form. */
    public List<Entry> getAll() {
        return messages.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), labels.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Why the form could not be received; null when it could. */
    public String getFailure() {
        return failure;
    }
}
