package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
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

    /** Whether the reader may withhold and disclose. */
    public boolean isKeeping() {
        return access.may(Act.ALGORITHM_WITHHOLD, null);
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
        work.withhold(record.id(), field, ground.strip(), day);
        return record.done("WITHHELD");
    }

    /** Shows a withheld field again. */
    public String disclose(String withheld) {
        work.disclose(record.id(), withheld);
        return record.done("DISCLOSED");
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
