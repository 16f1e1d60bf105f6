// A request of PrimeFaces that fails would otherwise fail silently: say so where everybody sees and hears it.
document.addEventListener("DOMContentLoaded", () => {
  const message = document.querySelector("#at-ajax-failed p");
  if (message && window.jQuery) {
    window.jQuery(document).on("pfAjaxError", () => {
      message.hidden = false;
      message.parentElement.scrollIntoView({ block: "nearest" });
    });
  }
});

// Colleagues see who looks at a case: said when its page opens, and again and again as long as somebody is at it. A page that lies
// open on a desk without anybody keeps no session alive.
document.addEventListener("DOMContentLoaded", () => {
  const AGAIN = 45000;
  const AWAY = 300000;
  const place = document.querySelector("[data-presence]");
  if (place) {
    let active = Date.now();
    for (const kind of ["keydown", "pointerdown", "pointermove", "scroll"]) {
      document.addEventListener(kind, () => (active = Date.now()), { capture: true, passive: true });
    }
    const say = async () => {
      if (document.visibilityState !== "visible" || Date.now() - active > AWAY) {
        return;
      }
      try {
        const answer = await fetch(place.dataset.presence, { method: "POST", redirect: "manual" });
        const said = answer.status === 200 ? await answer.text() : place.textContent;
        if (said !== place.textContent) {
          place.textContent = said;
        }
      } catch {
        // Said again soon.
      }
    };
    say();
    setInterval(say, AGAIN);
    document.addEventListener("visibilitychange", say);
  }
});

// What somebody has typed is not lost unnoticed. A form that keeps a draft saves it every few seconds; as long as it has not, or where
// a form keeps none, somebody who leaves is asked, and no single key leads away (desk.js). Nothing of it is kept in the browser.
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 2000;
  const ALONG = 1000;
  const TEXTS = "textarea, input:is([type=text], [type=email], [type=tel], [type=url], [type=number], :not([type]))";
  const main = document.querySelector("main");
  const unsaved = new Set();
  let goesAlong = false;
  const note = (form, isUnsaved) => {
    if (isUnsaved) {
      unsaved.add(form);
    } else {
      unsaved.delete(form);
    }
    main?.toggleAttribute("data-unsaved", unsaved.size > 0);
  };
  const isSent = (form) => form instanceof HTMLFormElement && form.method === "post";

  for (const area of document.querySelectorAll("[data-draft]")) {
    const status = area.querySelector("[data-draft-status]");
    const form = area.querySelector("form");
    let waiting = 0;
    let typed = 0;
    let underWay = new AbortController();
    const save = async () => {
      const soFar = typed;
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value === "string" && !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.")) {
          fields.append(name, value);
        }
      }
      let kept = false;
      underWay = new AbortController();
      const signal = underWay.signal;
      try {
        kept = (await fetch(area.dataset.draft, { method: "POST", body: fields, redirect: "manual", signal })).status === 204;
      } catch {
        kept = false;
      }
      if (signal.aborted) {
        return;
      }
      note(form, !kept || typed !== soFar);
      status.textContent = kept ? status.dataset.saved : status.dataset.failed;
    };
    area.addEventListener("input", () => {
      typed += 1;
      note(form, true);
      clearTimeout(waiting);
      waiting = setTimeout(save, PAUSE);
    });
    area.addEventListener("submit", () => {
      clearTimeout(waiting);
      underWay.abort();
    });
  }
  main?.addEventListener("input", (event) => {
    if (event.target instanceof HTMLElement && event.target.matches(TEXTS) && isSent(event.target.closest("form"))) {
      note(event.target.closest("form"), true);
    }
  });
  main?.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      note(event.target, false);
    }
  });
  // What was typed goes along into another language.
  for (const link of document.querySelectorAll(".at-languages a")) {
    link.addEventListener("click", () => {
      goesAlong = true;
      setTimeout(() => (goesAlong = false), ALONG);
    });
  }
  window.addEventListener("beforeunload", (event) => {
    // A browser in which nobody has touched the page shows no question, and complains of being asked to.
    if (unsaved.size > 0 && !goesAlong && navigator.userActivation?.hasBeenActive !== false) {
      event.preventDefault();
    }
  });
  for (const button of document.querySelectorAll("[data-insert]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const text = document.getElementById(button.dataset.insert);
      const before = text.value.slice(0, text.selectionStart);
      const gap = before === "" || before.endsWith("\n") ? "" : "\n\n";
      text.setRangeText(gap + button.dataset.phrase, text.selectionStart, text.selectionEnd, "end");
      text.focus();
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
});

// A page that was opened to be printed is printed: with all of its lists, and with what is closed on the screen (see the styles for paper).
document.addEventListener("DOMContentLoaded", () => {
  if (document.querySelector("[data-print]") && new URLSearchParams(window.location.search).has("skrivut")) {
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
    window.print();
  }
});
