package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.task.DeskTab;
import no.algoritmetilsyn.task.OwnWork;
import no.algoritmetilsyn.task.TaskRow;

/**
 * {@code GET /tilsyn/neste?etter=ADDRESS}: leads to the work that the reader has taken and that falls due first, or comes after the
 * page they are on; to what is free when there is none. Nothing is taken by following a link.
 */
@WebServlet("/tilsyn/neste")
public class NextTask extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient OwnWork own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = PageAnswer.typed(request, "etter");
        String at = from == null
                ? ""
                : from.substring(
                        from.startsWith(request.getContextPath())
                                ? request.getContextPath().length()
                                : 0);
        response.sendRedirect(request.getContextPath()
                + own.after(at)
                        .map(TaskRow::path)
                        .orElse(Route.WORK_LIST.path() + "?fane=" + DeskWords.of(DeskTab.GROUPS)));
    }
}
