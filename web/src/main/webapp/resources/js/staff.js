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
