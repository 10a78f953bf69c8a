/**
 * The pocket lock: while it is on, the screen is black, and deaf to all but two deliberate moves.
 *
 * It locks by itself once the phone is on the way: when it feels motion and nobody touches it. What
 * comes from no finger (keyboard, switch, screen reader, mouse) opens at once.
 */

import { say } from "../coaching/words.js";
import { keep, load } from "../offline/saved-values.js";
import { part, write } from "./screen.js";
import { NEXT_MS, UnlockMoves } from "./unlock-moves.js";

const LOOK_EVERY_MS = 500;
/** How long nothing is touched, before it locks by itself. */
const AFTER_START_MS = 10_000;
const AFTER_OPENED_MS = 15_000;
const ALONG = document.documentElement.dir === "rtl" ? -1 : 1; // the way the language is read

/**
 * @typedef {object} Parts of the page
 * @property {HTMLElement} track
 * @property {HTMLElement} handle inside the track
 * @property {HTMLElement} second what is tapped after the slide
 * @property {HTMLInputElement} itself whether it locks by itself
 */

export class PocketLock {
  /**
   * @param {Parts} parts
   * @param {() => boolean} walking whether the session goes on, and asks nothing
   * @param {(locked: boolean, half: boolean) => void} changed
   */
  constructor(parts, walking, changed) {
    this.parts = parts;
    this.walking = walking;
    this.changed = changed;
    this.moves = new UnlockMoves();
    this.moves.state = "open";
    this.finger = false; // whether the last touch was one
    this.felt = false;
    this.wait_ms = AFTER_START_MS;
    this.idle_ms = performance.now(); // since when nothing was touched
    this.expiry = 0;

    const { handle, second, itself } = parts;
    itself.checked = load("lock") ?? matchMedia("(pointer: coarse)").matches;
    itself.addEventListener("change", () => keep("lock", itself.checked));
    document.addEventListener("pointerdown", (event) => this.#begin(event));
    document.addEventListener("pointermove", (event) => this.#follow("move", event));
    document.addEventListener("pointerup", (event) => this.#follow("lift", event));
    document.addEventListener("pointercancel", () => this.#judge(() => this.moves.lock()));
    document.addEventListener("keydown", () => this.#touched());
    document.addEventListener("contextmenu", (event) => this.locked && event.preventDefault());
    for (const button of [handle, second]) {
      button.addEventListener("click", ({ detail }) => {
        if (!this.finger || detail === 0) this.open();
      });
    }
    setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  get locked() {
    return this.moves.state !== "open";
  }

  close() {
    this.moves.lock();
    this.finger = false;
    this.#show();
    this.parts.handle.focus({ preventScroll: true });
  }

  open() {
    if (!this.locked) return;
    this.moves.state = "open";
    this.wait_ms = AFTER_OPENED_MS;
    this.#touched();
    this.#show();
  }

  /** The phone feels motion: from now on it may be in a pocket. */
  feel() {
    this.felt = true;
  }

  #look() {
    const walking = this.walking();
    if (!walking) this.wait_ms = AFTER_START_MS;
    if (!walking || !this.felt || this.locked || !this.parts.itself.checked) this.#touched();
    else if (performance.now() - this.idle_ms >= this.wait_ms) this.close();
  }

  #touched() {
    this.idle_ms = performance.now();
  }

  /** @param {PointerEvent} event */
  #begin(event) {
    // A screen reader's touch has no size (WebKit), or comes as a mouse (TalkBack).
    this.finger = event.pointerType !== "mouse" && event.width > 0;
    if (!this.locked) {
      if (event.isPrimary) this.#touched();
      return;
    }
    if (!this.finger) return;
    const { track, handle, second } = this.parts;
    const target = /** @type {Node} */ (event.target);
    const on = handle.contains(target) ? "handle" : second.contains(target) ? "open" : null;
    const room_px = track.clientWidth - handle.offsetWidth;
    // A contact is primary where no other is there.
    this.#judge(() => this.moves.begin(touch(event), on, event.isPrimary, room_px));
  }

  /** @param {"move" | "lift"} what @param {PointerEvent} event */
  #follow(what, event) {
    if (event.pointerType !== "mouse") this.#judge(() => this.moves[what](touch(event)));
  }

  /** @param {() => void} change what a contact changes */
  #judge(change) {
    if (!this.locked) return;
    const { state } = this.moves;
    change();
    const { handle } = this.parts;
    handle.style.setProperty("--slid", `${ALONG * this.moves.slid_px}px`);
    if (this.moves.state === state) return;
    if (this.locked) {
      this.#show();
      return;
    }
    this.moves.lock(); // it is open by one way only
    this.open();
    swallowTap();
  }

  #show() {
    const half = this.moves.state === "half open";
    clearTimeout(this.expiry);
    if (half) this.expiry = setTimeout(() => this.#judge(() => this.moves.lock()), NEXT_MS);
    this.parts.handle.style.removeProperty("--slid");
    this.changed(this.locked, half);
  }
}

/** @returns {Parts} */
export function lockParts() {
  return {
    track: part("lock-track"),
    handle: part("unlock"),
    second: part("unlock-too"),
    itself: /** @type {HTMLInputElement} */ (part("lock-itself")),
  };
}

/** @param {boolean} locked @param {boolean} half open */
export function showLock(locked, half) {
  document.body.dataset.locked = String(locked);
  part("unlock-too").hidden = !half;
  write("lock-note", say(half ? "player-lock-then" : "player-lock-note"));
  const asking = document.body.dataset.asking === "true";
  if (!locked) part(asking ? "sheet-title" : "pause").focus({ preventScroll: true });
}

/**
 * What a browser makes of the tap that opened it falls on what lies beneath: the click on "Go on" or
 * "Stop", and the press of a mouse before it would take the focus away.
 */
function swallowTap() {
  const stay = (/** @type {MouseEvent} */ event) => event.preventDefault();
  const swallow = (/** @type {MouseEvent} */ event) => {
    if (event.detail > 0) event.stopImmediatePropagation(); // not a keyboard's
  };
  addEventListener("mousedown", stay, { capture: true, once: true });
  addEventListener("click", swallow, { capture: true, once: true });
  const next = () => {
    removeEventListener("mousedown", stay, true);
    removeEventListener("click", swallow, true);
  };
  addEventListener("pointerdown", next, { once: true });
}

/** @param {PointerEvent} event @returns {import("./unlock-moves.js").Touch} */
function touch({ clientX, clientY, width, height, timeStamp }) {
  return {
    x_px: ALONG * clientX,
    y_px: clientY,
    width_px: Math.max(width, height),
    at_ms: timeStamp,
  };
}
