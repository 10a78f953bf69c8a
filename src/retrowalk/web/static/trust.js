// What is missing on this device, told exactly; and the moment when nothing is missing any more.

import { isApplePhone } from "./player/sensing/device.js";
import { reaches } from "./reach.js";

const list = /** @type {HTMLElement} */ (document.getElementById("missing"));
const goOn = /** @type {HTMLAnchorElement} */ (document.getElementById("go-on"));
const fixed = /** @type {HTMLElement} */ (document.getElementById("fixed"));
const { safe = "", name = "" } = list.dataset;
const EVERY_MS = 3000;

/** @type {Record<string, () => boolean>} */
const HERE = {
  safe: () => isSecureContext,
  motion: () => isSecureContext && "DeviceMotionEvent" in window,
  awake: () => "wakeLock" in navigator,
  offline: () => "serviceWorker" in navigator,
};

/**
 * @param {string} what
 * @param {boolean} there
 */
function tell(what, there) {
  const line = /** @type {HTMLElement} */ (list.querySelector(`[data-what=${what}]`));
  line.dataset.there = String(there);
}

let next = 0;

async function look() {
  clearTimeout(next);
  for (const [what, there] of Object.entries(HERE)) tell(what, there());
  const known = await reaches(safe);
  tell("trusted", known);
  if (known) {
    await lead();
    document.getElementById("elsewhere")?.remove();
    for (const steps of document.querySelectorAll("details")) steps.open = false;
  } else if (!document.hidden) next = setTimeout(look, EVERY_MS);
  goOn.classList.toggle("primary", known);
}

/** Lead on to the name, which stays when the address changes, where this device finds it. */
async function lead() {
  const isNamed = name !== "" && (await reaches(name));
  goOn.href = `${isNamed ? name : safe}/pair`;
  fixed.hidden = isNamed || new URL(safe).hostname.endsWith(".local");
}

/** Copy the address; over plain http some browsers only let it be selected. */
async function copy() {
  const field = /** @type {HTMLInputElement} */ (document.getElementById("here"));
  field.select();
  const done = await (navigator.clipboard?.writeText(field.value).then(() => true, () => false) ??
    document.execCommand("copy"));
  for (const id of ["copied", "selected"]) {
    /** @type {HTMLElement} */ (document.getElementById(id)).hidden = done !== (id === "copied");
  }
}

list.hidden = false;
document.getElementById("copy")?.addEventListener("click", copy);
document.addEventListener("visibilitychange", () => document.hidden || look());
if (isApplePhone() && !document.getElementById("elsewhere")) {
  // an iPad asks for desktop pages, and says that it is a Mac
  for (const steps of document.querySelectorAll("details")) steps.open = steps.id === "ios";
}
look();
