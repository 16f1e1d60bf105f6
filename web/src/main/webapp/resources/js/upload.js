// The files of a form go up one by one, in pieces, as soon as they are chosen. Until the server has repeated the hash that this
// device has made, a file stays on the device, also when the page is closed. Without this script the field is a plain one.
document.addEventListener("DOMContentLoaded", () => {
  const PIECE = 256 * 1024;
  const LARGEST = 200 * 1024 * 1024;
  const PATIENCE = 60_000;
  const PAUSES = [2_000, 5_000, 15_000, 30_000];
  const ARRIVED = "Upload-Offset";

  // Files that wait on the device; in memory alone where the browser keeps nothing.
  const storage = (() => {
    const memory = new Map();
    const opened = new Promise((resolve) => {
      try {
        const request = indexedDB.open("tilsyn-files", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("files", { keyPath: "key" });
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve(null);
      } catch {
        resolve(null);
      }
    });
    const run = async (mode, act) => {
      const base = await opened;
      if (!base) {
        return null;
      }
      return new Promise((resolve, reject) => {
        const transaction = base.transaction("files", mode);
        const request = act(transaction.objectStore("files"));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      });
    };
    return {
      isKept: async () => (await opened) !== null,
      all: async (scope) => ((await run("readonly", (files) => files.getAll())) ?? [...memory.values()])
        .filter((file) => file.scope === scope)
        .sort((a, b) => a.chosen - b.chosen),
      get: async (key) => ((await opened) ? run("readonly", (files) => files.get(key)) : memory.get(key)),
      put: async (file) => ((await opened) ? run("readwrite", (files) => files.put(file)) : memory.set(file.key, file)),
      remove: async (key) => ((await opened) ? run("readwrite", (files) => files.delete(key)) : memory.delete(key)),
    };
  })();

  const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const hash = async (file) => hex(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));

  const enhance = (area) => {
    const say = area.dataset;
    const scope = say.scope;
    const form = area.closest("form");
    const input = document.getElementById(say.field);
    const ids = document.getElementById(say.field + "-ids");
    const list = area.querySelector("ul");
    const status = area.querySelector("[role=status]");
    const rows = new Map();
    let chosen = Date.now();
    let sending = null;
    let submitter = null;
    let failures = 0;

    const received = () => new Set(ids.value.split(" ").filter((id) => id !== ""));
    const announce = (name, text) => {
      status.textContent = name + ": " + text;
    };
    const button = (label, name, act) => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "ds-button";
      made.dataset.variant = "secondary";
      made.textContent = label;
      const about = document.createElement("span");
      about.className = "ds-sr-only";
      about.textContent = " " + name;
      made.append(about);
      made.addEventListener("click", act);
      return made;
    };

    // What is shown of a file: its name, how it stands, its hash, what can be done.
    const show = (file, state, text, share) => {
      let row = rows.get(file.key);
      if (!row) {
        row = { item: document.createElement("li"), state: null };
        rows.set(file.key, row);
        list.append(row.item);
      }
      const parts = [];
      const name = document.createElement("strong");
      name.textContent = file.name;
      const told = document.createElement("span");
      told.className = "ds-tag";
      told.dataset.color = { received: "success", refused: "danger", interrupted: "warning" }[state] ?? "info";
      told.textContent = text;
      parts.push(name, told);
      if (state === "going") {
        const bar = document.createElement("progress");
        bar.max = 100;
        bar.value = share;
        bar.setAttribute("aria-label", file.name);
        parts.push(bar);
      }
      if (file.sha256) {
        const sum = document.createElement("code");
        sum.className = "at-hash";
        sum.textContent = "SHA-256 " + file.sha256;
        parts.push(sum);
      }
      if (state === "interrupted" || state === "refused") {
        const buttons = document.createElement("span");
        buttons.className = "at-buttons";
        buttons.append(
          button(say.again, file.name, () => again(file)),
          button(say.remove, file.name, () => forget(file)),
        );
        parts.push(buttons);
      }
      const held = row.item.contains(document.activeElement);
      row.item.dataset.state = state;
      row.item.replaceChildren(...parts);
      if (held) {
        row.item.tabIndex = -1;
        row.item.focus();
      }
      const quarter = Math.floor((share ?? 0) / 25);
      if (row.state !== state || row.quarter !== quarter) {
        announce(file.name, text);
      }
      row.state = state;
      row.quarter = quarter;
      row.file = file;
      area.hidden = rows.size === 0;
    };

    const open = () => [...rows.values()].filter((row) => row.state === "waiting" || row.state === "going");
    const hashing = () => [...rows.values()].some((row) => row.state === "hashing");
    const left = () => [...rows.values()].filter((row) => row.state !== "received");

    const settle = () => {
      if (submitter === null || open().length > 0 || hashing()) {
        return;
      }
      const pressed = submitter;
      submitter = null;
      if (left().length === 0) {
        form.requestSubmit(pressed);
      } else {
        status.textContent = say.left;
        left()[0].item.tabIndex = -1;
        left()[0].item.focus();
      }
    };

    const forget = async (file) => {
      await storage.remove(file.key);
      rows.get(file.key)?.item.remove();
      rows.delete(file.key);
      announce(file.name, say.removed);
      area.hidden = rows.size === 0;
      input.focus();
      settle();
    };

    const again = (file) => {
      failures = 0;
      show(file, "waiting", say.waiting);
      send();
    };

    // A refusal that no second try mends.
    class Refused extends Error {}

    const call = async (path, options) => {
      const answer = await fetch(say.upload + path, {
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
        ...options,
      });
      if (answer.type === "opaqueredirect") {
        throw new Error(say.login);
      }
      if (answer.status === 422) {
        throw new Refused((await answer.json()).message);
      }
      if (!answer.ok && answer.status !== 404 && answer.status !== 409) {
        throw new Error(say.interrupted);
      }
      return answer;
    };

    const arrived = (answer) => Number(answer.headers.get(ARRIVED));

    /** Goes on where the server has got to; gives what the server says of the whole file. */
    const upload = async (file) => {
      let answer = file.server ? await call("/" + file.server) : null;
      if (!answer || answer.status === 404) {
        answer = await call("", {
          method: "POST",
          headers: { "X-File-Name": encodeURIComponent(file.name), "Upload-Length": String(file.size) },
        });
        file.server = (await answer.clone().json()).id;
        await storage.put(file);
      }
      for (;;) {
        const told = answer.status === 409 ? {} : await answer.json();
        if (told.sha256) {
          return told;
        }
        const start = arrived(answer);
        const share = Math.floor((100 * start) / file.size);
        show(file, "going", say.going.replace("#", share), share);
        answer = await call("/" + file.server, {
          method: "POST",
          headers: { [ARRIVED]: String(start), "Content-Type": "application/octet-stream" },
          body: file.blob.slice(start, start + PIECE),
        });
        if (answer.status === 404) {
          file.server = null;
          throw new Error(say.interrupted);
        }
      }
    };

    const accept = async (file, told) => {
      if (told.sha256 !== file.sha256) {
        // What arrived is something else: the one on the device is the one that counts.
        file.server = null;
        await storage.put(file);
        throw new Refused(say.different);
      }
      ids.value = [...received().add(told.id)].join(" ");
      ids.dispatchEvent(new Event("input", { bubbles: true }));
      const { blob, ...known } = file;
      await storage.put({ ...known, server: told.id, received: true });
      show(file, "received", say.received);
    };

    const attempt = async (file) => {
      try {
        show(file, "waiting", say.waiting);
        await accept(file, await upload(file));
        failures = 0;
        return true;
      } catch (failure) {
        if (failure instanceof Refused) {
          show(file, "refused", failure.message);
          return true;
        }
        show(file, "interrupted", [say.login, say.interrupted].includes(failure.message) ? failure.message : say.interrupted);
        return false;
      }
    };

    // One at a time, and in one window of this form at a time.
    const all = async () => {
      for (let row = open()[0]; row; row = open()[0]) {
        const file = row.file;
        const locked = (act) => (navigator.locks ? navigator.locks.request("tilsyn-files " + scope, act) : act());
        const going = await locked(async () => {
          const kept = await storage.get(file.key);
          if (kept?.received) {
            ids.value = [...received().add(kept.server)].join(" ");
            show(file, "received", say.received);
            return true;
          }
          file.server = kept?.server ?? file.server;
          return attempt(file);
        });
        if (!going) {
          open().forEach((next) => show(next.file, "interrupted", say.interrupted));
          setTimeout(resume, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
        }
      }
    };

    const send = () => {
      sending ??= all().finally(() => {
        sending = null;
        settle();
      });
    };

    const resume = () => {
      [...rows.values()]
        .filter((row) => row.state === "interrupted")
        .forEach((row) => show(row.file, "waiting", say.waiting));
      send();
    };

    input.addEventListener("change", async () => {
      const taken = [...input.files].map((blob) => ({
        key: crypto.randomUUID(),
        scope,
        chosen: chosen++,
        name: blob.name,
        size: blob.size,
        blob,
      }));
      input.value = "";
      taken.forEach((file) => show(file, "hashing", say.waiting));
      for (const file of taken) {
        if (file.size === 0 || file.size > LARGEST) {
          show(file, "refused", say.large);
        } else {
          // Before anything is sent: what was taken is known by its hash, also where there is no network.
          file.sha256 = await hash(file.blob);
          await storage.put(file).catch(() => announce(file.name, say.unkept));
          show(file, "waiting", say.waiting);
        }
      }
      if (!(await storage.isKept())) {
        status.textContent = say.unkept;
      }
      send();
    });

    form.addEventListener("submit", (event) => {
      if (["take", "review"].includes(event.submitter?.id) && left().length > 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
        submitter = event.submitter;
        status.textContent = say.hold;
        send();
      }
    }, true);

    window.addEventListener("online", resume);

    // What was chosen before the page was closed: goes on, or is known to the form already.
    const begin = async () => {
      for (const file of await storage.all(scope)) {
        if (!file.received) {
          show(file, "waiting", say.waiting);
        } else if (!received().has(file.server)) {
          const answer = await call("/" + file.server).catch(() => null);
          if (answer?.ok) {
            ids.value = [...received().add(file.server)].join(" ");
            ids.dispatchEvent(new Event("input", { bubbles: true }));
            show(file, "received", say.received);
          } else if (answer?.status === 404) {
            await storage.remove(file.key);
          }
        }
      }
      send();
    };
    begin();
  };

  if (window.isSecureContext && crypto.subtle && AbortSignal.timeout) {
    document.querySelectorAll("[data-upload]").forEach(enhance);
  }
});
