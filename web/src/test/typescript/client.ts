/**
 * A program of somebody else that lets a complaint go its whole way: it files one, follows it, looks at the steps and takes
 * one. It is compiled against the types made from the document at /openapi.
 */
import type { paths } from "./api";

type Method = "get" | "post";
type Call<P extends keyof paths, M extends Method> = Exclude<paths[P][M], undefined>;
type Parameters<C> = C extends { parameters: infer A } ? { parameters: A } : never;
type Body<C> = C extends { requestBody: { content: { "application/json": infer B } } } ? { body: B } : { body?: never };
type Json<R> = R extends { content: { "application/json": infer B } } ? B : never;
type Answer<C> = C extends { responses: infer R } ? { [S in keyof R]: S extends 200 | 201 ? Json<R[S]> : never }[keyof R] : never;
type Problem<C> = C extends { responses: { default: { content: { "application/problem+json": infer B } } } } ? B : never;

/** A call was refused; the problem says why. */
export class Refused<C> extends Error {
  constructor(readonly problem: Problem<C>) {
    super("Refused");
  }
}

/** The service at an address, for one account or for nobody. */
export class Service {
  constructor(
    private readonly url: string,
    private readonly account?: { name: string; password: string },
  ) {}

  async call<P extends keyof paths, M extends Method>(
    method: M,
    path: P,
    input: Parameters<Call<P, M>> & Body<Call<P, M>>,
  ): Promise<Answer<Call<P, M>>> {
    const { path: names = {}, query = {}, header = {} } = input.parameters as Record<string, Record<string, string>>;
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ""));
    const headers = new Headers(header);
    if (this.account) {
      headers.set("Authorization", `Basic ${btoa(`${this.account.name}:${this.account.password}`)}`);
    }
    if (input.body !== undefined) {
      headers.set("Content-Type", "application/json");
    }
    const answer = await fetch(`${this.url}/api/v1${address}?${new URLSearchParams(query)}`, {
      method: method.toUpperCase(),
      headers,
      body: input.body === undefined ? null : JSON.stringify(input.body),
    });
    if (!answer.ok) {
      throw new Refused<Call<P, M>>(await answer.json());
    }
    return (await answer.json()) as Answer<Call<P, M>>;
  }
}

/** Files a complaint, sorts it as the inspector and gives back what the complainant then sees. */
export async function walk(url: string): Promise<string> {
  const complainant = new Service(url);
  const receipt = await complainant.call("post", "/complaints", {
    parameters: { header: { "Idempotency-Key": crypto.randomUUID() } },
    body: {
      about: { description: "A model that ranks applicants" },
      text: "Nobody can tell me why.",
      anonymous: true,
      language: "en",
    },
  });
  const follow = () =>
    complainant.call("get", "/complaints/{reference}", {
      parameters: { path: { reference: receipt.reference }, header: { "Follow-Up-Code": receipt.followUpCode } },
    });
  const id = (await follow()).proceedingId;

  const inspector = new Service(url, { name: "inspektor", password: "inspektor" });
  await inspector.call("post", "/proceedings/{id}/steps/declareImpartiality", {
    parameters: { path: { id } },
    body: { ground: "NONE" },
  });
  const offers = await inspector.call("get", "/proceedings/{id}/steps", { parameters: { path: { id } } });
  const sorting = offers.find((offer) => offer.step === "sortComplaint");
  if (!sorting?.allowed) {
    throw new Error(`Cannot be sorted: ${sorting?.refusedBy?.rule} (${sorting?.refusedBy?.law ?? "no provision"})`);
  }
  const before = await inspector.call("get", "/proceedings/{id}", { parameters: { path: { id } } });
  const sorted = await inspector.call("post", "/proceedings/{id}/steps/sortComplaint", {
    parameters: { path: { id }, header: { "If-Match": `"${before.version}"` } },
    body: { kind: "COMPLAINT", reason: "It is about a system that decides.", answer: true },
  });
  for (const task of sorted.tasks) {
    console.log(task.kind, task.dueOn);
  }
  const now = await follow();
  return `${now.status}: ${now.next.what} (${now.next.by})`;
}
