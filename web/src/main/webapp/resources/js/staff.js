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

// What is typed in a form that keeps a draft is saved every few seconds, so that nothing is lost when the session ends.
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 2000;
  for (const area of document.querySelectorAll("[data-draft]")) {
    const status = area.querySelector("[data-draft-status]");
    let waiting = 0;
    let underWay = new AbortController();
    let unsaved = false;
    const save = async () => {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(area.querySelector("form"))) {
        if (typeof value === "string" && !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.")) {
          fields.append(name, value);
        }
      }
      let kept = false;
      underWay = new AbortController();
      try {
        const signal = underWay.signal;
        kept = (await fetch(area.dataset.draft, { method: "POST", body: fields, redirect: "manual", signal })).status === 204;
      } catch {
        kept = false;
      }
      unsaved = !kept;
      status.textContent = kept ? status.dataset.saved : status.dataset.failed;
    };
    area.addEventListener("input", () => {
      unsaved = true;
      clearTimeout(waiting);
      waiting = setTimeout(save, PAUSE);
    });
    area.addEventListener("submit", () => {
      unsaved = false;
      clearTimeout(waiting);
      underWay.abort();
    });
    if ("draftLeaving" in area.dataset) {
      window.addEventListener("beforeunload", (event) => {
        // A browser in which nobody has touched the page shows no question, and complains of being asked to.
        if (unsaved && navigator.userActivation?.hasBeenActive !== false) {
          event.preventDefault();
        }
      });
    }
  }
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
