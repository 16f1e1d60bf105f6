package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.ComplaintKind;
import no.algoritmetilsyn.complaint.ComplaintPages;
import no.algoritmetilsyn.complaint.ComplaintStatus;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.SortComplaint;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.LongTransaction;

/** Plays what the demo tables tell: the register is filled, people complain, an inspector sorts, asks and answers. */
@ApplicationScoped
public class DemoScenario {

    private static final int DAYS_BETWEEN_LETTERS = 6;

    @Inject
    Accounts accounts;

    @Inject
    DemoRepresentations representations;

    @Inject
    DemoRegister register;

    @Inject
    Complaints complaints;

    @Inject
    ComplaintPages complaintPages;

    @Inject
    DemoDesk desk;

    @Inject
    DemoStory story;

    @Inject
    DemoBeginnings beginnings;

    @Inject
    DemoBan ban;

    @Inject
    DemoFine fine;

    @Inject
    DemoGuidance guidance;

    @Inject
    DemoLoweredFine lowered;

    @Inject
    DemoNeglected neglected;

    @Inject
    DemoFulfilled fulfilled;

    @Inject
    LongTransaction transaction;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    /**
     * Makes everything, or nothing when the node is killed meanwhile; to be called once.
     *
     * @return by what the complaint of the story is followed
     */
    @ActivateRequestContext
    @Transactional
    public Complaints.Receipt play() {
        Map<DemoAccount, Actor> actors = new EnumMap<>(DemoAccount.class);
        // Hashed beforehand: that of all of them was half of the time in which a demo is made.
        Map<String, String> hashes =
                rows("passwords.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
        for (DemoAccount demo : DemoAccount.values()) {
            UUID id = accounts.openForDemo(
                    demo.userName(),
                    demo.displayName(),
                    hashes.get(demo.userName()),
                    demo.organ(),
                    demo.roles(),
                    demo.groups());
            actors.put(demo, accounts.actor(id).orElseThrow());
        }
        UUID leader = actors.get(DemoAccount.LEDER).id();
        for (DemoAccount led : List.of(
                DemoAccount.INSPEKTOR,
                DemoAccount.INSPEKTOR2,
                DemoAccount.JURIST,
                DemoAccount.JURIST2,
                DemoAccount.ARKIVAR)) {
            accounts.leadForDemo(leader, actors.get(led).id());
        }
        representations.grant(actors);
        Map<String, UUID> uses = register.play(actors.get(DemoAccount.REGISTRAR), actors.get(DemoAccount.LEDER));
        beginnings.ownInspection(uses, actors);
        ban.tell(actors);
        fine.tell(actors);
        guidance.tell(uses, actors);
        fulfilled.tell(actors);
        lowered.tell(actors);
        neglected.tell(actors);
        int number = 0;
        Complaints.Receipt followed = null;
        for (String[] row : rows("complaints.tsv")) {
            Complaints.Receipt receipt = complain(row, uses.get(row[2]), actors, ++number);
            followed = isStory(row) ? receipt : followed;
        }
        return followed;
    }

    private Complaints.Receipt complain(String[] row, UUID use, Map<DemoAccount, Actor> actors, int number) {
        Actor inspector = actors.get(DemoAccount.INSPEKTOR);
        ComplaintChannel channel = ComplaintChannel.valueOf(row[0]);
        ComplaintStatus status = ComplaintStatus.valueOf(row[1]);
        Instant received = channel.isByStaff()
                ? clock.instant().minus(Duration.ofDays((long) number * DAYS_BETWEEN_LETTERS))
                : null;
        String email = row[7].isEmpty() ? null : row[7];
        var submission = new Submission(
                new About(use, null, null),
                row[4],
                row[5].isEmpty() ? null : row[5],
                null,
                row[6].isEmpty() ? null : new Contact(row[6], email, null, null),
                row[3],
                channel,
                received,
                List.of());
        Actor filer = channel.isByStaff() ? inspector : Actor.ANONYMOUS;
        var told = new AtomicReference<Complaint>();
        var receipt = new AtomicReference<Complaints.Receipt>();
        clock.back(Duration.ofDays(isStory(row) ? DemoStory.RECEIVED : 0), () -> {
            receipt.set(current.as(filer, () -> complaints.file(submission, "demo-" + number, String.join("\t", row))));
            if (status != ComplaintStatus.RECEIVED) {
                told.set(current.as(inspector, () -> handle(receipt.get().complaintId(), status)));
            }
        });
        transaction.letGo();
        if (status == ComplaintStatus.IN_HAND) {
            goOn(told.get(), row[2], use, actors);
        }
        return receipt.get();
    }

    private static boolean isStory(String[] row) {
        return row[1].equals(ComplaintStatus.IN_HAND.name()) && row[2].equals(DemoStory.ABOUT);
    }

    private void goOn(Complaint complaint, String subject, UUID use, Map<DemoAccount, Actor> actors) {
        if (subject.equals(DemoStory.ABOUT)) {
            story.tell(complaint, use, actors);
        } else {
            desk.as(actors.get(DemoAccount.INSPEKTOR), () -> beginnings.of(complaint, subject, use));
        }
    }

    private Complaint handle(UUID id, ComplaintStatus status) {
        Complaint complaint = complaintPages.read(id);
        desk.declareImpartial(complaint.casefileId());
        desk.take(
                id,
                status == ComplaintStatus.NOTED
                        ? new SortComplaint(
                                ComplaintKind.TIP,
                                "Nyttig opplysning om et forhold vi kjenner.",
                                false,
                                "Den som tipser, ber ikke om noe for egen del.",
                                false)
                        : new SortComplaint(
                                complaint.proposal().kind(),
                                "Gjelder en algoritme som avgjør noe for den som klager.",
                                true,
                                "Saken gjelder den som klager direkte.",
                                true));
        if (status == ComplaintStatus.ANSWERED) {
            desk.answer(
                    id,
                    "Du har krav på en forklaring du kan forstå.",
                    "Vi har sett på saken din. Du kan be virksomheten om en forklaring på hvordan algoritmen er brukt, og om at"
                            + " et menneske ser på avgjørelsen på nytt.");
        }
        return complaint;
    }

    static List<String[]> rows(String file) {
        return lines(file).stream().map(line -> line.split("\t", -1)).toList();
    }

    static List<String> lines(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                DemoScenario.class.getResourceAsStream("/demo/" + file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
