// What the page of the home screen learns from the phone: whether it is in the app already, whether
// walks wait here that the app will not see, and whether the browser can add the icon itself.

import { RecordingStore } from "./player/offline/recording-store.js";
import { load, openStore } from "./player/offline/saved-values.js";
import { isApplePhone, isOnHomeScreen } from "./player/sensing/device.js";
import { reaches } from "./reach.js";

const LOOK_EVERY_MS = 2000;

/** @typedef {Event & { prompt(): Promise<unknown> }} InstallPrompt as Chrome gives it */

document.body.dataset.app = String(isOnHomeScreen());

const install = /** @type {HTMLElement} */ (document.getElementById("install"));
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  install.hidden = false;
  install.onclick = async () => {
    install.hidden = true; // it can be asked once
    await /** @type {InstallPrompt} */ (event).prompt();
  };
});

const copy = document.getElementById("copy");
if (copy && navigator.clipboard) {
  const [offer, done] = copy.children;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById("own-code")?.textContent ?? "");
    /** @type {HTMLElement} */ (offer).hidden = true;
    /** @type {HTMLElement} */ (done).hidden = false;
  });
}

if (!isOnHomeScreen()) {
  leadToName();
  if (isApplePhone()) await watchWaiting();
}

/** An icon is bound to its address for good, so it is best made under the name, which stays. */
async function leadToName() {
  const { name, paired } = /** @type {HTMLElement} */ (document.getElementById("steps")).dataset;
  if (!name || !(await reaches(name))) return;
  if (paired === "true") /** @type {HTMLElement} */ (document.getElementById("named")).hidden = false;
  else location.replace(`${name}/home-screen`);
}

/** The page brings what waits, as every page does (player/install.js); here it is said. */
async function watchWaiting() {
  const note = /** @type {HTMLElement} */ (document.getElementById("waiting"));
  const store = await RecordingStore.open();
  await openStore(store.database);
  const look = async () => {
    const waits = (await store.recordings()).length > 0 || load("outbox") !== null;
    note.hidden = !waits;
    if (waits) setTimeout(look, LOOK_EVERY_MS);
  };
  await look();
}
