package no.algoritmetilsyn.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Sends an {@link ApiAnswer}: its status, its headers, its body. First of all filters, so that the others see them. */
@Provider
@Priority(Integer.MAX_VALUE)
public class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext context) {
        if (context.getEntity() instanceof ApiAnswer<?> answer) {
            Response response = answer.response();
            context.setStatus(response.getStatus());
            context.getHeaders().putAll(response.getHeaders());
            context.setEntity(
                    response.getEntity(),
                    context.getEntityAnnotations(),
                    response.getMediaType() == null ? context.getMediaType() : response.getMediaType());
        }
    }
}
