package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintWork;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.Twice;
import no.algoritmetilsyn.task.TaskTaken;

/**
 * Tells the complainant why the answer takes time and when it may come (forvaltningsloven § 11 a). The date is given once, in
 * its own field, and ends the letter.
 */
@Named
@RequestScoped
public class InterimPage extends LetterForm {

    /** How long it takes as a rule, when nothing else is known. */
    private static final int WEEKS = 6;

    private static final int LONGEST_CLOSING = 100;

    @Inject
    ComplaintWork work;

    @Inject
    AuthorityClock clock;

    private DateInput expected = new DateInput();

    @Override
    public String getForm() {
        return "interim";
    }

    @Override
    Act act() {
        return Act.COMPLAINT_REPLY_INTERIM;
    }

    @Override
    String task() {
        return "replyInterim";
    }

    @Override
    void begin() {
        LocalDate day = clock.today().plusWeeks(WEEKS);
        Complaint complaint = getPage().complaint();
        expected = new DateInput(day);
        setText(inTheirLanguage("complaint.interim.draft", complaint.reference(), words(complaint.receivedOn())));
    }

    /** The sentence that ends the letter, with the date that was given, in the complainant's language; empty without a date. */
    public String getClosing() {
        return expected.toDate()
                .map(day -> inTheirLanguage("complaint.interim.closing", words(day)))
                .orElse("");
    }

    private String letter() {
        String text = getText().strip();
        String closing = getClosing();
        return closing.isEmpty() || text.endsWith(closing) ? text : text + "\n\n" + closing;
    }

    private String words(LocalDate day) {
        return language() == Language.EN
                ? day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))
                : day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Language.NB.locale()));
    }

    @Override
    Map<String, String> answers() {
        return Map.of(
                "text", text(getText()),
                "expected", text(expected.getDay()),
                "expected-month", text(expected.getMonth()),
                "expected-year", text(expected.getYear()));
    }

    @Override
    void fill(Map<String, String> answers) {
        setText(answers.get("text"));
        expected.fill("expected", answers);
    }

    @Override
    boolean isComplete() {
        if (check("text", getText(), longest() - LONGEST_CLOSING)) {
            if (getText().contains("[")) {
                errors.add("text", texts.get("complaint.interim.text.gap"));
            }
            Dates.in(getText())
                    .filter(date -> date.isAfter(clock.today()))
                    .filter(date -> !Optional.of(date).equals(expected.toDate()))
                    .findFirst()
                    .ifPresent(date -> errors.add("text", texts.get("complaint.interim.text.otherDate", words(date))));
        }
        Optional<LocalDate> day = expected.toDate();
        if (!expected.isEmpty() && day.isEmpty()) {
            errors.add("expected", texts.get("complaint.interim.expected.malformed"));
        } else if (day.filter(date -> !date.isAfter(clock.today())).isPresent()) {
            errors.add("expected", texts.get("complaint.interim.expected.past"));
        }
        return !errors.isAny();
    }

    /** Sends the reply, and leads to the case. */
    public String send() {
        settle();
        if (!isComplete()) {
            return null;
        }
        try {
            Twice.run(() -> work.replyInterim(id(), letter(), expected.toDate().orElse(null)));
            return finish("COMPLAINT_INTERIM_REPLIED");
        } catch (TaskTaken faster) {
            giveWay(faster);
            return null;
        }
    }

    /** When an answer may come, as typed. */
    public DateInput getExpected() {
        return expected;
    }
}
