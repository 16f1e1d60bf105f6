/** Uses of the API that are wrong: each line below such a remark must not compile. */
import type { components } from "./api";
import { Service } from "./client";

const service = new Service("http://localhost:8080");
const id = "00000000-0000-4000-8000-000000000000";
const key = { "Idempotency-Key": "one" };

// wrong: there is no such address
service.call("get", "/complaint", { parameters: {} });

// wrong: the address takes no POST
service.call("post", "/suggestions", { parameters: {} });

// wrong: the header is missing that a repeated call is known by
service.call("post", "/complaints", { parameters: {}, body: { about: {}, text: "x", language: "nb" } });

// wrong: a complaint without its text
service.call("post", "/complaints", { parameters: { header: key }, body: { about: {}, language: "nb" } });

// wrong: a language that nobody is answered in
service.call("post", "/complaints", { parameters: { header: key }, body: { about: {}, text: "x", language: "fr" } });

// wrong: what one step takes, sent to another
service.call("post", "/proceedings/{id}/steps/sortComplaint", { parameters: { path: { id } }, body: { ground: "NONE" } });

// wrong: a kind that a complaint cannot be sorted as
service.call("post", "/proceedings/{id}/steps/sortComplaint", { parameters: { path: { id } }, body: { kind: "X", reason: "x", answer: true } });

// wrong: there is no such step
service.call("post", "/proceedings/{id}/steps/closeComplaint", { parameters: { path: { id } }, body: {} });

// wrong: a member that the answer does not have
service.call("get", "/proceedings/{id}", { parameters: { path: { id } } }).then((answer) => answer.complainant);

// wrong: what may be left out is used as if it were always there
service.call("get", "/tasks", { parameters: {} }).then((answer) => answer.tasks[0]!.claimedBy.length);

// wrong: a status that a complaint never has
export const status: components["schemas"]["FollowUpAnswer"]["status"] = "LOST";
