package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** The captions of the rows in the form of the step that is open. */
@Named
@RequestScoped
public class RowCaptions {

    @Inject
    @Any
    Instance<RowCaption> captions;

    @Inject
    StepView view;

    @Inject
    HttpServletRequest request;

    /** What a row of a list is about; null when its number has to do. */
    public RowCaption.Caption of(String list, int row) {
        String wanted = view.getStep().name() + "." + list;
        for (RowCaption one : captions) {
            if (one.list().equals(wanted)) {
                String named = named(list + "-" + row + "-" + one.field());
                return named == null || named.isBlank()
                        ? null
                        : one.caption(view.getPage().proceeding().id(), named.strip());
            }
        }
        return null;
    }

    /** What is sent is not bound yet when its page is built again. */
    private String named(String field) {
        String bound = view.getForm().getTexts().get(field);
        return bound == null ? PageAnswer.typed(request, field) : bound;
    }

    /** Whether rows of a list are neither added nor removed. */
    public boolean isFixed(String list) {
        RowCaption.Caption first = of(list, 0);
        return first != null && first.fixed();
    }
}
