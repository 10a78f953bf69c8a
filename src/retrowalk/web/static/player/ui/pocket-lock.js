/**
 * The pocket lock: while it is on, only a deliberate slide or a long press opens.
 *
 * A lit phone in a pocket gets false touches; a touch that only brushes the handle does nothing.
 * A press that comes from no finger (keyboard, screen reader) opens at once.
 */

const SLIDE = 0.7; // of the track's width
const HOLD_MS = 1500;
const ALONG = document.documentElement.dir === "rtl" ? -1 : 1; // the way the language is read

export class PocketLock {
  /**
   * @param {HTMLElement} track
   * @param {HTMLElement} handle inside the track
   * @param {(locked: boolean) => void} changed
   */
  constructor(track, handle, changed) {
    this.track = track;
    this.handle = handle;
    this.changed = changed;
    this.from_px = 0;
    this.hold = 0;
    this.touched = false;
    handle.addEventListener("pointerdown", (event) => this.#touch(event));
    handle.addEventListener("pointermove", (event) => this.#slide(event));
    handle.addEventListener("lostpointercapture", () => this.#letGo());
    handle.addEventListener("contextmenu", (event) => event.preventDefault());
    handle.addEventListener("click", () => {
      if (!this.touched) this.open();
      this.touched = false;
    });
  }

  close() {
    this.touched = false;
    this.changed(true);
    this.handle.focus();
  }

  open() {
    this.#letGo();
    this.changed(false);
  }

  /** @param {PointerEvent} event */
  #touch(event) {
    this.touched = true;
    this.from_px = event.clientX;
    this.handle.setPointerCapture(event.pointerId);
    this.hold = setTimeout(() => this.open(), HOLD_MS);
  }

  /** @param {PointerEvent} event */
  #slide(event) {
    if (!this.handle.hasPointerCapture(event.pointerId)) return;
    const room_px = this.track.clientWidth - this.handle.offsetWidth;
    const moved_px = Math.min(Math.max(ALONG * (event.clientX - this.from_px), 0), room_px);
    this.handle.style.setProperty("--slid", `${ALONG * moved_px}px`);
    if (moved_px >= SLIDE * room_px) this.open();
  }

  #letGo() {
    clearTimeout(this.hold);
    this.handle.style.removeProperty("--slid");
  }
}
