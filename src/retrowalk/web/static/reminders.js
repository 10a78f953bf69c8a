/** Reminders on this device: asked for within a tap, and where that cannot be it is said why. */

import { isApplePhone, isOnHomeScreen } from "./player/sensing/device.js";

const zone = /** @type {HTMLInputElement} */ (document.getElementById("zone"));
if (!zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

const push = document.getElementById("push");
if (push) await begin(push);

/** @param {HTMLElement} part of the page, which has a paragraph for each state */
async function begin(part) {
  const start = /** @type {HTMLButtonElement} */ (part.querySelector("button"));
  start.addEventListener("click", () => subscribe(part, start));
  show(part, await state());
}

/** @returns {Promise<string>} what can be done here, or why not */
async function state() {
  if (!isSecureContext) return "http";
  if (!("PushManager" in window && "serviceWorker" in navigator && "Notification" in window)) {
    return isApplePhone() && !isOnHomeScreen() ? "ios" : "none";
  }
  if (Notification.permission === "denied") return "denied";
  const registered = await navigator.serviceWorker.getRegistration();
  const known = await registered?.pushManager.getSubscription();
  return known && Notification.permission === "granted" ? "on" : "can";
}

/**
 * @param {HTMLElement} part
 * @param {HTMLButtonElement} start
 */
async function subscribe(part, start) {
  start.disabled = true;
  // asked here, within the tap: browsers refuse it anywhere else
  const allowed = await Notification.requestPermission();
  if (allowed !== "granted") {
    start.disabled = false;
    show(part, allowed === "denied" ? "denied" : "can");
    return;
  }
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    await (await pushManager.getSubscription())?.unsubscribe(); // of another key of this machine
    const key = bytes(part.dataset.key ?? "");
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint, keys } = made.toJSON();
    const answer = await fetch("/api/v1/reminders/browsers", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ endpoint, keys, zone: zone.value }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    location.reload();
  } catch {
    start.disabled = false;
    show(part, "failed");
  }
}

/**
 * @param {HTMLElement} part
 * @param {string} state
 */
function show(part, state) {
  const shown = state === "failed" ? ["failed", "can"] : [state];
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll("[data-state]"))) {
    one.hidden = !shown.includes(one.dataset.state ?? "");
  }
}

/** @param {string} text as base64url */
function bytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}
