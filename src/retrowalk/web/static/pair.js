// A code is brought behind the #: browsers send that part to nobody. A QR code does that, and so
// does an icon on an iPhone's home screen, which goes on bringing the one it was made with.

import { isInsideAnotherApp, isOnHomeScreen } from "./player/sensing/device.js";

const BROUGHT = "retrowalk.brought";
const FRESH = "retrowalk.fresh"; // told once on the page of the day: ./to-home-screen.js

const field = /** @type {HTMLInputElement | null} */ (document.getElementById("code"));
const brought = decodeURIComponent(location.hash.slice(1));
const app = isOnHomeScreen();

document.body.dataset.app = String(app);
if (brought) history.replaceState(null, "", location.pathname); // it need not stay in sight
if (field?.form) letIn(field, field.form);

/** @param {HTMLInputElement} field @param {HTMLFormElement} form */
function letIn(field, form) {
  /** @type {HTMLInputElement} */ (document.getElementById("on-home-screen")).value = String(app);
  /** @type {HTMLElement} */ (document.getElementById("inside")).hidden = !isInsideAnotherApp();
  if (app) form.addEventListener("submit", () => remember(FRESH, "yes"));
  if (!brought || (app && localStorage.getItem(BROUGHT) === brought)) return; // its time is over
  field.value = brought;
  if (!app) return;
  remember(BROUGHT, brought);
  form.requestSubmit();
}

/** @param {string} name @param {string} value */
function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    return; // a browser that keeps nothing: it is only said once more
  }
}
