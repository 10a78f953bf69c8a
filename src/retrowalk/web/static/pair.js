// A code is brought behind the #: browsers send that part to nobody. A QR code does that, and so
// does an icon on an iPhone's home screen, which goes on bringing the one it was made with.

import { isOnHomeScreen } from "./player/sensing/device.js";
import { reaches } from "./reach.js";

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
  if (app) form.addEventListener("submit", () => remember(FRESH, "yes"));
  if (brought && !(app && recall(BROUGHT) === brought)) field.value = brought;
  if (app && field.value) {
    remember(BROUGHT, brought); // its time will soon be over
    form.requestSubmit();
  }
  // from the home screen, another address would be another app
  if (!app && form.dataset.name) leadOn(form, field, form.dataset.name);
}

/** @param {string} name @param {string} value */
function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    return; // a browser that keeps nothing: it is only said once more
  }
}

/** @param {string} name */
function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * Go on at the name, where this device finds it: it stays when the address changes, and to be
 * let in at both would be to have two homes. Whoever is quicker than the answer waits for it.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} code
 * @param {string} name
 */
async function leadOn(form, code, name) {
  let sent = false;
  /** @param {SubmitEvent} event */
  const hold = (event) => {
    event.preventDefault();
    sent = true;
  };
  form.addEventListener("submit", hold);
  const found = await reaches(name);
  form.removeEventListener("submit", hold);
  if (found) location.replace(`${name}/pair#${encodeURIComponent(code.value)}`);
  else if (sent) form.submit();
}
