package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.collection.Collecting;
import no.algoritmetilsyn.law.power.PenaltyForm;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.PenaltyClaim;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Begins the claims of coercive fines, with the values that the law wants in them, and finds those that there are. */
@Dependent
class PenaltyLetters {

    /** Days that a body has to pay, at least. */
    static final int SHORTEST = 14;

    private static final int WEEKS = 4;

    private static final String UNDECIDED = "offl-24-2";

    @Inject
    BegunLetters begun;

    @Inject
    LetterDrafts drafts;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyCounting counting;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    Collecting collecting;

    @Inject
    Authority authority;

    @Inject
    AppealInformation information;

    @Inject
    AuthorityClock clock;

    /** The last day to pay where nobody sets another: four weeks, as for a fine. */
    LocalDate usualDue() {
        return Holidays.workingDayFrom(clock.today().plusWeeks(WEEKS));
    }

    /** Whether there is an account that can be paid to. */
    boolean hasAccount() {
        return authority.on(clock.today()).paymentAccount().isPresent();
    }

    /** The letter that claims what is not claimed yet, begun or written anew. */
    UUID claim(Penalty penalty, LocalDate until, LocalDate due) {
        PenaltyClaim values = values(penalty, until, due);
        return drafts.draftOrRevise(new NewLetter(
                penalty.id(),
                penalty.id(),
                values,
                language(penalty),
                Addressee.organisation(penalty.body().organisationId()),
                UNDECIDED));
    }

    /** What a claim up to a day says now. */
    PenaltyClaim values(Penalty penalty, LocalDate until, LocalDate due) {
        LetterLanguage language = language(penalty);
        Counted counted = counting.on(penalty, until);
        long earlier = penalties.claimed(penalty.id());
        String form = powers.penaltyForm(penalty.regime(), penalty.kind(), clock.today())
                .map(PenaltyForm::provision)
                .orElseThrow();
        return new PenaltyClaim(
                law(form, language),
                penalty.reference(),
                penalty.title(),
                until,
                counted.lines().stream()
                        .filter(line -> line.amount() != 0)
                        .map(line -> new PenaltyClaim.Line(
                                line.point(),
                                line.from(),
                                line.to(),
                                Math.toIntExact(line.units()),
                                Math.toIntExact(line.rate()),
                                Math.toIntExact(line.amount())))
                        .toList(),
                earlier == 0 ? null : Math.toIntExact(earlier),
                Math.toIntExact(counted.total() - earlier),
                payment(penalty, due, language),
                appeal(language));
    }

    /** Whether a claim says what stands in the rows; one of an earlier template says too little. */
    boolean isTrue(Penalty penalty, PenaltyClaim claim) {
        return claim.payment() != null
                && values(penalty, claim.until(), claim.payment().due()).equals(claim);
    }

    /** Whether a claim that is sent today gives too little time. */
    boolean isTooLateFor(PenaltyClaim claim) {
        return claim.payment().due().isBefore(clock.today().plusDays(SHORTEST));
    }

    /** Whom it is paid to, and what follows where it is not. */
    private PenaltyClaim.Payment payment(Penalty penalty, LocalDate due, LetterLanguage language) {
        AuthoritySettings us = authority.on(clock.today());
        return new PenaltyClaim.Payment(
                us.name(language.locale()),
                us.paymentAccount().orElse(""),
                due,
                collecting.isOnList(penalty.regime(), ClaimKind.COERCIVE_FINE),
                collecting.bearsInterest(penalty.regime(), ClaimKind.COERCIVE_FINE));
    }

    private Appeal appeal(LetterLanguage language) {
        return information.of("fvl67-51-5", language, place -> LegalBasis.of(laws.procedure(place), language));
    }

    private static LetterLanguage language(Penalty penalty) {
        return LetterLanguage.of(penalty.body().writtenForm().language());
    }

    private LegalBasis law(String provision, LetterLanguage language) {
        return LegalBasis.of(laws.provision(provision), language);
    }

    /** The claim that is being written, signed or sent. */
    Optional<OutgoingLetter> open(UUID id) {
        return begun.open(id).stream().findFirst();
    }

    /** Why the claim cannot be written anew: it is with those who sign. */
    Optional<String> submitted(UUID id) {
        return begun.submitted(id, LetterKind.PENALTY_CLAIM);
    }
}
