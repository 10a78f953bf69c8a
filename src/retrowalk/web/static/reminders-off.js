/** The link of a mail turns reminders off with one tap: its token stands in the fragment. */

const form = /** @type {HTMLFormElement} */ (document.getElementById("off"));
const token = location.hash.slice(1);
if (token) {
  /** @type {HTMLInputElement} */ (form.elements.namedItem("token")).value = token;
  history.replaceState(null, "", location.pathname);
  form.requestSubmit();
}
