package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.WithholdingDecided;
import no.algoritmetilsyn.algorithm.WithholdingWork;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** What of a record is withheld from the public, on which ground and until when. */
@Named
@RequestScoped
public class WithholdingDesk {

    @Inject
    CurrentRecord record;

    @Inject
    WithholdingWork work;

    @Inject
    Access access;

    @Inject
    ReasonInput typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    AuthorityClock clock;

    private String field;
    private String ground;
    private final DateInput until = new DateInput();
    private final Map<UUID, Boolean> deciding = new HashMap<>();

    /** Whether the reader may withhold and disclose. */
    public boolean isKeeping() {
        return access.may(Act.ALGORITHM_WITHHOLD, null);
    }

    /**
     * Whether the reader may decide as the second person.
     *
     * @param subject what is decided on: that something was withheld, or the proposal to show it again
     */
    public boolean isDeciding(UUID subject) {
        return deciding.computeIfAbsent(
                subject, asked -> access.missing(Act.ALGORITHM_WITHHOLD_DECIDE, null, asked) == null);
    }

    /** Withholds a field. */
    public String withhold() {
        boolean chosen =
                getWithholdable().stream().anyMatch(option -> option.value().equals(field));
        if (!chosen) {
            errors.add("field", texts.get("algorithm.record.field.required"));
        }
        LocalDate day = until.isEmpty() ? null : until.toDate().orElse(null);
        if (!until.isEmpty() && day == null) {
            errors.add("until", texts.get("algorithm.record.until.wrong"));
        } else if (day != null && day.isBefore(clock.today())) {
            errors.add("until", texts.get("algorithm.record.until.over"));
        }
        if (!typed.isGiven("ground", ground) || errors.isAny()) {
            return null;
        }
        return decide("WITHHELD", () -> work.withhold(record.id(), field, ground.strip(), day));
    }

    /** Agrees that a field is withheld. */
    public String confirm(UUID withholding) {
        return decide("CONFIRMED", () -> work.confirm(record.id(), withholding));
    }

    /** Says no: the field is shown again. */
    public String refuse(UUID withholding) {
        return decide("DISCLOSED", () -> work.refuse(record.id(), withholding));
    }

    /** Proposes to show a field again. */
    public String propose(UUID withholding) {
        return decide("PROPOSED", () -> work.propose(record.id(), withholding));
    }

    /** Shows a field again, as another person has proposed. */
    public String disclose(UUID proposal) {
        return decide("DISCLOSED", () -> work.disclose(record.id(), proposal));
    }

    /** Says no to what another person has proposed. */
    public String keep(UUID proposal) {
        return decide("KEPT", () -> work.keep(record.id(), proposal));
    }

    private String decide(String done, Runnable decision) {
        try {
            decision.run();
            return record.done(done);
        } catch (WithholdingDecided faster) {
            errors.fail(texts.get("algorithm.record.withholdingDecided"));
            record.reread();
            return null;
        }
    }

    /** Fields that may be withheld and are not. */
    public List<Option> getWithholdable() {
        List<String> withheld = record.file().withholdings().stream()
                .map(withholding -> withholding.field())
                .toList();
        return RecordStandard.newest().fields(record.file().record().kind()).stream()
                .filter(one -> one.visibility() == Visibility.WITHHOLDABLE)
                .filter(one -> !withheld.contains(one.id()))
                .map(one -> new Option(one.id(), texts.get("algorithm.field." + one.id())))
                .toList();
    }

    /** The field to withhold, as chosen. */
    public String getField() {
        return field;
    }

    /** Called by Faces. */
    public void setField(String field) {
        this.field = field;
    }

    /** The legal ground, as typed. */
    public String getGround() {
        return ground;
    }

    /** Called by Faces. */
    public void setGround(String ground) {
        this.ground = ground;
    }

    /** The last day it is withheld, as typed. */
    public DateInput getUntil() {
        return until;
    }
}
