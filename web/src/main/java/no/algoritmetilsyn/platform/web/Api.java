package no.algoritmetilsyn.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API, version 1. It only grows: what would break a client becomes version 2. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
