// Two sentences on the page of the day, each until it was read: in a tab of an iPhone that there
// is an icon to be had; in the app just let in, that walks of Safari come when it is opened there.

import { iosVersion, isApplePhone, isOnHomeScreen } from "./player/sensing/device.js";

const READ = "retrowalk.home-screen-read";
const FRESH = "retrowalk.fresh";
/** From then on its screen stays lit while somebody walks (WebKit pull request 13179). */
const LIT_FROM = 18.4;

const note = document.getElementById("to-home-screen");
const app = isOnHomeScreen();
if (note && due()) {
  for (const part of note.querySelectorAll("p")) part.hidden = part.dataset.for !== (app ? "app" : "tab");
  note.hidden = false;
  note.querySelector("button")?.addEventListener("click", () => {
    note.hidden = true;
    localStorage.setItem(READ, "yes");
    localStorage.removeItem(FRESH);
  });
}

/** @returns {boolean} whether there is something to say that was not read yet */
function due() {
  if (!isApplePhone()) return false;
  try {
    if (app) return localStorage.getItem(FRESH) !== null;
    return localStorage.getItem(READ) === null && (iosVersion() ?? LIT_FROM) >= LIT_FROM;
  } catch {
    return false; // what cannot be said once is not said
  }
}
