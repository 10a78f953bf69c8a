// What is missing on this device, told exactly; and the moment when nothing is missing any more.

const list = /** @type {HTMLElement} */ (document.getElementById("missing"));
const goOn = /** @type {HTMLAnchorElement} */ (document.getElementById("go-on"));
const EVERY_MS = 3000;

/** @type {Record<string, () => boolean>} */
const HERE = {
  safe: () => isSecureContext,
  motion: () => isSecureContext && "DeviceMotionEvent" in window,
  awake: () => "wakeLock" in navigator,
  offline: () => "serviceWorker" in navigator,
};

/** Does this device trust the safe address? One that it does not trust can't be reached. */
async function trusted() {
  try {
    await fetch(`${list.dataset.safe}/trust/reached`, { mode: "no-cors", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @param {boolean} there
 */
function tell(name, there) {
  const line = /** @type {HTMLElement} */ (list.querySelector(`[data-what=${name}]`));
  line.dataset.there = String(there);
}

let next = 0;

async function look() {
  clearTimeout(next);
  for (const [name, there] of Object.entries(HERE)) tell(name, there());
  const known = await trusted();
  tell("trusted", known);
  goOn.classList.toggle("primary", known);
  if (known) for (const steps of document.querySelectorAll("details")) steps.open = false;
  if (!known && !document.hidden) next = setTimeout(look, EVERY_MS);
}

list.hidden = false;
document.addEventListener("visibilitychange", () => document.hidden || look());
look();
