// Pages of a file beside a form: links lead to a page of their own, and a script takes what stands there over, so that the form stays as it
// is. What cannot be fetched opens as the link says.
document.addEventListener("DOMContentLoaded", () => {
  const place = document.querySelector("[data-beside-page]");
  if (!place) {
    return;
  }
  const [status, page] = place.children;
  let asked = 0;
  let opener = null;
  const close = () => {
    asked += 1;
    page.replaceChildren();
    status.textContent = "";
    place.hidden = true;
    opener?.focus();
  };
  const show = async (address) => {
    asked += 1;
    const mine = asked;
    place.hidden = false;
    status.textContent = place.dataset.loading;
    let shown = null;
    try {
      const answer = await fetch(address, { redirect: "manual" });
      if (answer.status === 200) {
        shown = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-page]");
      }
    } catch {
      shown = null;
    }
    if (mine !== asked) {
      return;
    }
    status.textContent = shown ? "" : place.dataset.failed;
    if (shown) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "ds-button";
      button.dataset.variant = "tertiary";
      button.textContent = place.dataset.close;
      button.addEventListener("click", close);
      page.replaceChildren(document.importNode(shown, true), button);
      page.querySelector("h2")?.focus();
    }
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-beside], a[data-turn]") : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    if ("beside" in link.dataset) {
      opener = link;
    }
    show(link.href);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && "turn" in form.dataset && place.contains(form)) {
      event.preventDefault();
      show(`${form.action}?${new URLSearchParams(new FormData(form))}`);
    }
  });
});
