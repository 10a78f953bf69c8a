/**
 * What opens the pocket lock: two moves of one fingertip, unlike each other, one after the other.
 *
 *     locked     -- the handle is slid to the end of its track, and lifted there -->  half open
 *     half open  -- the very next touch is a tap on "Open" -->  open
 *     half open  -- any other touch, or none for a few seconds -->  locked
 *
 * A thigh rests, with all its breadth or in several places; cloth creeps; a leg that swings does
 * the same again and again. None of them does one thing here and then another there.
 */

/** A fingertip is narrower: wider is a thigh, the ball of a thumb, or a cheek. */
const BROAD_PX = 60;
/** Brushing past is quicker than a slide, cloth that creeps is slower. */
const SLIDE_MS = [200, 4000];
const SLID = 0.85; // of the way, where it is lifted
const ASTRAY_PX = 60; // above or below where it began: a thumb goes in a curve
const BACK_PX = 40; // a hand may shake
/** How soon the second move has to begin. */
export const NEXT_MS = 6000;
const TAP_MS = [30, 1000];
const TAP_PX = 24; // a tap may slip

/**
 * @typedef {object} Touch one contact at one moment
 * @property {number} x_px in the direction in which the handle slides
 * @property {number} y_px
 * @property {number} width_px the greater of both
 * @property {number} at_ms
 */

export class UnlockMoves {
  constructor() {
    /** @type {"locked" | "half open" | "open"} */
    this.state = "locked";
    /** @type {Touch | null} how the move began that may still become right */
    this.from = null;
    this.room_px = 0; // that the handle has
    this.slid_px = 0; // as far as it was, in this move
    this.half_ms = 0; // when the first move was done
  }

  lock() {
    this.state = "locked";
    this.from = null;
    this.slid_px = 0;
  }

  /**
   * A contact begins.
   *
   * @param {Touch} touch
   * @param {"handle" | "open" | null} on
   * @param {boolean} alone whether no other contact is there
   * @param {number} room_px
   */
  begin(touch, on, alone, room_px) {
    const inTime = this.state === "half open" && touch.at_ms - this.half_ms <= NEXT_MS;
    const second = inTime && on === "open";
    const right = alone && touch.width_px < BROAD_PX && (second || on === "handle");
    if (!right || !second) this.lock();
    if (!right) return;
    this.from = touch;
    this.room_px = room_px;
  }

  /** @param {Touch} touch */
  move(touch) {
    if (!this.from) return;
    const { x_px, y_px, width_px } = touch;
    const along_px = x_px - this.from.x_px;
    const off_px = Math.abs(y_px - this.from.y_px);
    if (width_px >= BROAD_PX) this.lock();
    else if (this.state === "half open") {
      if (Math.hypot(along_px, off_px) > TAP_PX) this.lock();
    } else if (off_px > ASTRAY_PX || along_px < this.slid_px - BACK_PX) this.lock();
    else this.slid_px = Math.max(this.slid_px, Math.min(along_px, this.room_px));
  }

  /** @param {Touch} touch as it was lifted */
  lift(touch) {
    this.move(touch);
    if (!this.from) return;
    const lasted_ms = touch.at_ms - this.from.at_ms;
    if (this.state === "half open") {
      this.lock();
      if (within(lasted_ms, TAP_MS)) this.state = "open";
      return;
    }
    const slid = touch.x_px - this.from.x_px >= SLID * this.room_px;
    this.lock();
    if (!slid || !within(lasted_ms, SLIDE_MS)) return;
    this.state = "half open";
    this.half_ms = touch.at_ms;
  }
}

/** @param {number} value @param {number[]} bounds */
function within(value, [least, most]) {
  return least <= value && value <= most;
}
