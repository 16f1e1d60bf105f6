package no.algoritmetilsyn.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.platform.Clash;
import no.algoritmetilsyn.platform.FailureLog;

/**
 * What pages do with failures: a view that the session has forgotten is loaded anew and says so; a form that could not
 * be received because the database is away, or because somebody else was in its way, or because its sender has to declare that they are impartial first, is shown again with all that was
 * typed; the rest goes to the error page.
 */
public class PageFailures extends ExceptionHandlerFactory {

    /** The parameter by which the page that is loaded anew knows. */
    static final String PARAMETER = "utlopt";

    /** Mojarra: a form of a page that keeps its view says that it kept none. */
    private static final String STATELESS = "Unable to restore view";

    /** Called by Faces. */
    public PageFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext context = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                ExceptionQueuedEvent event = events.next();
                Throwable failure = event.getContext().getException();
                events.remove();
                if (isExpiry(failure)) {
                    loadAnew(context);
                } else if (canKeepForm(event, context) && FailureLog.isDatabaseAway(failure)) {
                    FailureLog.note(failure);
                    response(context).setHeader("Retry-After", Failure.RETRY_AFTER);
                    showAgain(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.error.kept");
                } else if (canKeepForm(event, context) && Clash.isBehind(failure)) {
                    showAgain(context, HttpServletResponse.SC_CONFLICT, "platform.error.clash");
                } else if (canKeepForm(event, context)
                        && Failure.undeclared(failure).isPresent()) {
                    askForDeclaration(context, Failure.undeclared(failure).get());
                } else {
                    // Also for Ajax: a script in the page sees the status and tells the reader.
                    throw failure instanceof FacesException faces ? faces : new FacesException(failure);
                }
            }
            getWrapped().handle();
        }

        private static boolean isExpiry(Throwable failure) {
            Throwable cause = failure;
            while (cause != null && !(cause instanceof ViewExpiredException) && !isForged(cause)) {
                cause = cause.getCause();
            }
            return cause != null;
        }

        private static boolean isForged(Throwable cause) {
            return cause.getMessage() != null && cause.getMessage().startsWith(STATELESS);
        }

        private static void loadAnew(FacesContext context) {
            try {
                var request = (HttpServletRequest) context.getExternalContext().getRequest();
                String query = Requests.query(request) == null ? "" : Requests.query(request) + "&";
                context.getExternalContext()
                        .redirect(request.getContextPath() + Requests.path(request) + "?" + query + PARAMETER + "=1");
                context.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }

        private static boolean canKeepForm(ExceptionQueuedEvent event, FacesContext context) {
            return event.getContext().getPhaseId() != PhaseId.RENDER_RESPONSE
                    && context.isPostback()
                    && !context.getPartialViewContext().isAjaxRequest()
                    && !context.getResponseComplete();
        }

        private static void showAgain(FacesContext context, int status, String why) {
            response(context).setStatus(status);
            Texts texts = bean(context, "texts", Texts.class);
            bean(context, "errors", Errors.class).fail(texts.get(why));
            context.renderResponse();
        }

        /** The form is right, and its sender may send it once they have declared that they are impartial. */
        private static void askForDeclaration(FacesContext context, AccessRefused refused) {
            response(context).setStatus(HttpServletResponse.SC_FORBIDDEN);
            Texts texts = bean(context, "texts", Texts.class);
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            String declaration = Route.IMPARTIALITY.path(refused.casefileId().toString());
            bean(context, "errors", Errors.class)
                    .fail(
                            texts.get("platform.error.undeclared"),
                            new Errors.Way(
                                    declaration + "?til=" + Requests.path(request),
                                    texts.get("platform.error.declare")));
            context.renderResponse();
        }

        private static HttpServletResponse response(FacesContext context) {
            return (HttpServletResponse) context.getExternalContext().getResponse();
        }

        private static <T> T bean(FacesContext context, String name, Class<T> type) {
            return context.getApplication().evaluateExpressionGet(context, "#{" + name + "}", type);
        }
    }
}
