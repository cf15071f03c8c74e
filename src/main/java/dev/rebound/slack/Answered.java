package dev.rebound.slack;

import com.slack.api.bolt.response.Response;

/** An answer that can leave, and what is to be done once it has. */
record Answered(Response response, AfterAck afterwards) {}
