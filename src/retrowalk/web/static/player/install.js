/** On every page: the phone gets ready for being offline, and brings what it still has. */

import { guidedScripts } from "./offline/guided-scripts.js";
import { RecordQueue } from "./offline/record-queue.js";
import { RecordingStore } from "./offline/recording-store.js";
import { RecordingUploader } from "./offline/recording-uploader.js";
import { load, openStore } from "./offline/saved-values.js";
import { scriptsAhead } from "./offline/scripts-ahead.js";
import { learnAddresses } from "./offline/server.js";
import { namedHere } from "./offline/whose.js";

/** Names the edition of all files: /static/<version>/player/install.js. */
const [, , version] = new URL(import.meta.url).pathname.split("/");

/** Pages that know what is offered next: after a fall nothing is, on the phone neither. */
const OFFERS = /^\/(today$|guided$|clearance$|alarm\/|fall\/)/;

/** @returns {Promise<void>} settled once the next scripts are on the phone, if they can be */
async function install() {
  if (!("serviceWorker" in navigator)) return;
  const edition = new URLSearchParams({ version, language: document.documentElement.lang });
  await navigator.serviceWorker.register(`/worker.js?${edition}`);
  if (!navigator.serviceWorker.controller) await controlled();
  if (!OFFERS.test(location.pathname)) return;
  await Promise.all([scriptsAhead(), guidedScripts(), learnAddresses()]);
}

/** @returns {Promise<void>} once what this page fetches passes the service worker */
function controlled() {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
  });
}

/** @returns {Promise<void>} */
async function sendWaiting() {
  const store = await RecordingStore.open();
  await openStore(store.database);
  await new RecordQueue().send();
  await new RecordingUploader(store, () => {}).upload();
  await sendShared();
}

/** What other apps shared, and was said to be brought; what sends it loads where there is some. */
async function sendShared() {
  if (location.pathname === "/imports/shared") return; // which does it by itself
  if (!("caches" in globalThis) || !(await caches.has("retrowalk-shared"))) return;
  const sharing = await import("../sharing.js");
  await Promise.all([sharing.point(), sharing.bring()]);
}

// a page that a browser kept is shown no longer once it is another walker's turn
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && namedHere()?.walker !== load("whose")?.walker) location.reload();
});

if (!document.getElementById("script")) sendWaiting(); // the player brings its own
install().catch(() => {}); // a browser that refuses works as before, with the server in reach
