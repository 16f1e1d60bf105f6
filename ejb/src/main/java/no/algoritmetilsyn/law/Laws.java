package no.algoritmetilsyn.law;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Asks the law: what a provision says, and which regime binds on a day. */
@Stateless
public class Laws {

    @Inject
    StatuteBook statutes;

    @Inject
    AuthorityClock clock;

    /**
     * A provision by its code, such as {@code fvl67-29}, as it is today.
     *
     * @throws NoSuchElementException when nobody has written it
     */
    public Provision provision(String code) {
        return provision(code, clock.today());
    }

    /**
     * A provision as it was on a day: what was done then is measured by what the law said then.
     *
     * @param day in Europe/Oslo
     * @throws NoSuchElementException when nobody has written it
     */
    public Provision provision(String code, LocalDate day) {
        return StatuteBook.on(day, known(statutes.provisions(), code, "provision"));
    }

    /**
     * What a place of the act on procedure says, by the act that is in force today.
     *
     * @param of1967 its code in the act of 1967
     */
    public Provision procedure(String of1967) {
        String act = regimeInForce("procedure", clock.today()).orElseThrow().code();
        return provision(ProcedureAct.provision(of1967, act));
    }

    /**
     * A regime by its code, such as {@code fvl67}.
     *
     * @throws NoSuchElementException when no release has written it
     */
    public Regime regime(String code) {
        return known(statutes.regimes(), code, "regime");
    }

    /**
     * The regime of a family that binds on a day; empty when none does, as for an EU act that is not yet part of the
     * EEA Agreement.
     *
     * @param family such as {@code procedure}
     * @param date a day in Europe/Oslo
     */
    public Optional<Regime> regimeInForce(String family, LocalDate date) {
        return statutes.regimes().values().stream()
                .filter(regime -> regime.family().equals(family))
                .filter(regime -> regime.inForce(date))
                .findFirst();
    }

    /** All regimes, by code, those not yet or no longer in force included. */
    public Collection<Regime> regimes() {
        return Collections.unmodifiableCollection(statutes.regimes().values());
    }

    /** All provisions as they are today, by code. */
    public Collection<Provision> provisions() {
        LocalDate today = clock.today();
        return statutes.provisions().values().stream()
                .map(versions -> StatuteBook.on(today, versions))
                .toList();
    }

    /** What places came to say later than at first, in order of place and day. */
    public List<Provision> laterVersions() {
        return statutes.provisions().values().stream()
                .flatMap(versions -> versions.stream().skip(1))
                .toList();
    }

    /**
     * Who collects a claim, and whether it bears interest; empty where the act knows no such claim.
     *
     * @param regime code of the act by which it was made, such as {@code pol}
     */
    public Optional<ClaimCollection> collection(String regime, ClaimKind kind) {
        return Optional.ofNullable(statutes.collections().get(ClaimCollection.id(regime, kind)));
    }

    /**
     * What an appeal does to what it is about until it is decided.
     *
     * @param regime code of the regime, such as {@code fvl67}
     * @param rule code of the rule by which it has to come, such as {@code appeal-information-order}
     * @throws NoSuchElementException when no release has written it
     */
    public AppealEffect appealEffect(String regime, String rule) {
        return known(statutes.appealEffects(), AppealEffect.id(regime, rule), "appeal effect");
    }

    /**
     * Whether a provision binds in Norway on a day: its act is in force, and it does not wait longer than that.
     *
     * @param code of the provision
     * @param date a day in Europe/Oslo
     */
    public boolean binds(String code, LocalDate date) {
        Provision provision = provision(code, date);
        return regime(provision.regime()).inForce(date) && provision.appliesOn(date);
    }

    private static <T> T known(Map<String, T> all, String code, String what) {
        return Optional.ofNullable(all.get(code))
                .orElseThrow(() -> new NoSuchElementException("No " + what + " has the code " + code));
    }
}
