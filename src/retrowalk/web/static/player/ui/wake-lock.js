/**
 * Keep the screen lit while a session runs, and know whether it is.
 *
 * Browsers drop the lock whenever the page is hidden; some refuse it, or drop it in sight, to save the
 * battery; and some phones go dark with the lock held. It is asked for again whenever the page is
 * back, and at each tap and key: by then the battery saver may be off.
 */

import { iosVersion, isOnHomeScreen } from "../sensing/device.js";

/**
 * @typedef {"lit" | "refused" | "lost" | "unsure" | "none"} Light lost: dropped while the page was
 *   seen; unsure: on phones known to go dark all the same; none: this browser has no lock
 */

/**
 * Before it, an app on the home screen of an iPhone had the lock, and went dark with it: WebKit PR
 * 13179, NoSleep.js issue 156, caniuse PR 6877; mended by browser-compat-data PR 26369.
 */
export const SURE_FROM_IOS = 18.4;

/** Those by which browsers know that somebody is there; a touch is none before it ends. */
const ASK_AGAIN_AT = ["visibilitychange", "pointerup", "click", "keydown"];

/** @returns {Light | null} what is known before the lock was asked for, which wants a tap in Safari */
export function knownLight() {
  if (!("wakeLock" in navigator)) return "none";
  return isOnHomeScreen() && (iosVersion() ?? SURE_FROM_IOS) < SURE_FROM_IOS ? "unsure" : null;
}

export class ScreenWakeLock {
  /** @param {(light: Light) => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.known = knownLight();
    this.light = this.known;
    this.wanted = false;
    this.asking = false;
    /** @type {WakeLockSentinel | null} */
    this.lock = null;
    for (const event of ASK_AGAIN_AT) document.addEventListener(event, () => this.#take());
  }

  hold() {
    this.wanted = true;
    return this.#take();
  }

  release() {
    this.wanted = false;
    return this.lock?.release();
  }

  async #take() {
    const held = this.lock !== null && !this.lock.released;
    if (!this.wanted || held || this.asking || document.hidden || this.known === "none") return;
    this.asking = true;
    try {
      this.lock = await navigator.wakeLock.request("screen");
      this.lock.addEventListener("release", () => this.#become("lost"));
      this.#become("lit");
      if (!this.wanted) this.lock.release(); // the session ended meanwhile
    } catch {
      this.#become(this.light === "lost" ? "lost" : "refused");
    } finally {
      this.asking = false;
    }
  }

  /** @param {Light} light */
  #become(light) {
    if (!this.wanted || document.hidden) return; // a page that is not seen holds no lock
    const now = light === "lost" ? light : (this.known ?? light);
    if (now === this.light) return;
    this.light = now;
    this.changed(now);
  }
}
