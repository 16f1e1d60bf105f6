package no.algoritmetilsyn.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the reader sees when something fails: a page in the same look, or a problem in JSON for the API. It asks the
 * database for nothing, and when even the page fails, a few plain lines are left.
 */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (Requests.isApi(request)) {
            answer(request, response);
        } else {
            show(request, response);
        }
    }

    /** Under which number the texts of an error stand: its own, or that of its kind. */
    static int kind(HttpServletRequest request) {
        return ErrorWords.kind((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(Problem.TYPE);
        write(ErrorWords.problem(Language.of(request), response.getStatus()), response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            // Whatever was asked for, the page is only read.
            request.setAttribute(FailureView.SENT, request.getMethod().equals("POST"));
            request.getRequestDispatcher("/platform/error.xhtml").forward(new RequestWithoutForm(request), response);
        } catch (ServletException | RuntimeException failure) {
            request.getServletContext().log("The error page failed", failure);
            if (!response.isCommitted()) {
                plain(request, response);
            }
        }
    }

    private static void plain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setContentType("text/html;charset=UTF-8");
        write(ErrorWords.page(Language.of(request), kind(request)), response);
    }

    private static void write(String text, HttpServletResponse response) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
