package no.algoritmetilsyn.task.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.task.Desk;
import no.algoritmetilsyn.task.DeskQuery;
import no.algoritmetilsyn.task.DeskTab;
import no.algoritmetilsyn.task.TaskRow;

/**
 * {@code GET /tilsyn/neste?etter=ADDRESS}: leads to the work that the reader has taken and that falls due first, or comes after the
 * page they are on; to what is free when there is none. Nothing is taken by following a link.
 */
@WebServlet("/tilsyn/neste")
public class NextTask extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Desk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> own = desk.page(DeskQuery.of(DeskTab.MINE)).rows().stream()
                .map(TaskRow::path)
                .toList();
        String from = PageAnswer.typed(request, "etter");
        String at = from == null
                ? ""
                : from.substring(
                        from.startsWith(request.getContextPath())
                                ? request.getContextPath().length()
                                : 0);
        response.sendRedirect(request.getContextPath()
                + next(own, at).orElse(Route.WORK_LIST.path() + "?fane=" + DeskWords.of(DeskTab.GROUPS)));
    }

    /**
     * The one after the page somebody is on, or the first.
     *
     * @param own addresses of the work, in order
     * @param at the page: that of the work, or that of its proceeding
     * @return empty when there is no other
     */
    static Optional<String> next(List<String> own, String at) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).equals(at) || !at.isEmpty() && own.get(i).startsWith(at + "/")) {
                return own.size() == 1 ? Optional.empty() : Optional.of(own.get((i + 1) % own.size()));
            }
        }
        return own.stream().findFirst();
    }
}
