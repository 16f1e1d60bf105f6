package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.step.GivenRows;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepRow;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * What the rows in the form of a step are called: by the point, the finding or whatever else they are about, where its feature or its
 * declaration tells that; by their place where nothing is known.
 */
@Named
@RequestScoped
public class RowCaptions {

    @Inject
    @Any
    Instance<RowCaption> captions;

    @Inject
    StepView view;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private List<StepRow> given;

    /** What a row of a list of the form that the staff have open is about; null when its number has to do. */
    public RowCaption.Caption of(String list, int row) {
        return of(view.getPage(), view.getForm(), list, row);
    }

    private RowCaption.Caption of(StepPage page, StepForm form, String list, int row) {
        boolean ofParty = page.step().isTakenByParty(access.actor());
        String wanted = page.step().name() + "." + list;
        for (RowCaption one : captions) {
            // They open what only the staff may see.
            if (!ofParty && one.list().equals(wanted)) {
                String named = named(form, list, row, one.field());
                return named == null ? null : one.caption(page.proceeding().id(), named);
            }
        }
        GivenRows rows = page.step().givenRows();
        return rows == null || !rows.list().equals(list) ? null : given(page, named(form, list, row, rows.key()));
    }

    /** By the point that the declaration of the step tells. */
    private RowCaption.Caption given(StepPage page, String key) {
        GivenRows rows = page.step().givenRows();
        if (given == null) {
            given = rows.of().apply(page.proceeding().id());
        }
        return given.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> new RowCaption.Caption(
                        texts.get(page.step().prefix() + ".row", row.key()), row.text(), rows.key(), false))
                .orElse(null);
    }

    /** What stands in the field that names what a row is about; null for nothing. What is sent is not bound yet when its page is built again. */
    private String named(StepForm form, String list, int row, String key) {
        String field = list + "-" + row + "-" + key;
        String bound = form.getTexts().get(field);
        String named = bound == null ? PageAnswer.typed(request, field) : bound;
        return named == null || named.isBlank() ? null : named.strip();
    }

    /** What a row is called where something is wrong in it. */
    String name(StepPage page, StepForm form, String list, int row) {
        RowCaption.Caption caption = of(page, form, list, row);
        return caption == null ? texts.get("casefile.step.row", row + 1) : caption.text();
    }

    /** Whether rows of a list are neither added nor removed. */
    public boolean isFixed(String list) {
        RowCaption.Caption first = of(list, 0);
        return first != null && first.fixed();
    }
}
