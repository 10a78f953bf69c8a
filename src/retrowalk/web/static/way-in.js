/**
 * The way into the player, opened from the home screen of an iPhone: each page takes the place of
 * the one before, so that no gesture leads back out of a walk (w3c/manifest issue 1041).
 */

import { isApplePhone, isOnHomeScreen } from "./player/sensing/device.js";

const GATE = "/before/";

if (isApplePhone() && isOnHomeScreen()) {
  document.addEventListener("click", toGate);
  document.addEventListener("submit", throughGate);
}

/** @param {MouseEvent} event */
function toGate(event) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.pathname.startsWith(GATE)) return;
  event.preventDefault();
  location.replace(link.href);
}

/** @param {SubmitEvent} event */
async function throughGate(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!location.pathname.startsWith(GATE) || form.hasAttribute("action")) return;
  event.preventDefault();
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  const asked = fetch(location.href, { method: "POST", body, redirect: "manual" });
  const answer = await asked.catch(() => null);
  if (answer?.type === "opaqueredirect") location.replace(location.href.replace(GATE, "/walk/"));
  else form.submit(); // a page of its own answers: something is asked again, or not today
}
