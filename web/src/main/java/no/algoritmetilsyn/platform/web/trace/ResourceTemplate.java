package no.algoritmetilsyn.platform.web.trace;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Notes which resource of the API answers, for the access log. */
@Provider
public class ResourceTemplate implements ContainerRequestFilter {

    private static final String API = "/api/v1/";

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String folder = path(resource.getResourceClass().getAnnotation(Path.class));
        String name = path(resource.getResourceMethod().getAnnotation(Path.class));
        TraceFilter.note(API + folder + (name.isEmpty() ? "" : "/" + name));
    }

    private static String path(Path annotation) {
        return annotation == null ? "" : annotation.value().replaceAll("^/|/$", "");
    }
}
