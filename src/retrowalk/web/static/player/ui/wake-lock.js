/** Keep the screen lit while a session runs; browsers drop the lock whenever the page is hidden. */

/** @returns {boolean} whether this browser can; only pages that came over HTTPS may ask */
export function canKeepAwake() {
  return "wakeLock" in navigator;
}

export class ScreenWakeLock {
  constructor() {
    this.wanted = false;
    /** @type {WakeLockSentinel | null} */
    this.lock = null;
    document.addEventListener("visibilitychange", () => this.#take());
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
    if (!this.wanted || held || document.hidden || !canKeepAwake()) return;
    try {
      this.lock = await navigator.wakeLock.request("screen");
    } catch {
      this.lock = null; // battery low: the session pauses by itself if the screen goes dark
    }
  }
}
