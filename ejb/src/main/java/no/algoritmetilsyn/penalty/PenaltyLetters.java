package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.power.PenaltyForm;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
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

    private static final String UNDECIDED = "offl-24-2";

    @Inject
    BegunLetters begun;

    @Inject
    LetterArrivals arrivals;

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
    AppealInformation information;

    @Inject
    AuthorityClock clock;

    /** The letter that claims what is not claimed yet, begun or written anew. */
    UUID claim(Penalty penalty, LocalDate until) {
        PenaltyClaim values = values(penalty, until);
        return drafts.draftOrRevise(new NewLetter(
                penalty.id(),
                penalty.id(),
                values,
                language(penalty),
                Addressee.organisation(penalty.body().organisationId()),
                UNDECIDED));
    }

    /** What a claim up to a day says now. */
    PenaltyClaim values(Penalty penalty, LocalDate until) {
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
                appeal(language));
    }

    private Appeal appeal(LetterLanguage language) {
        return information.of("fvl67-51-5", language, place -> law(place, language));
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

    /** Those that were sent, oldest first. */
    List<OutgoingLetter> sent(UUID id) {
        return arrivals.sent(id);
    }
}
