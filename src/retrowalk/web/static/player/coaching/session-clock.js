/**
 * Elapsed session time, read from the browser's clocks and never counted.
 *
 * Two clocks are compared: the steady one (performance.now) stands still on some phones while they
 * sleep, the wall clock (Date) does not but can be set. Where nobody looked for a while, or the two
 * disagree, the time in between was not coached: the clock stops at the last look, so that no block
 * is ever skipped.
 */

/** More than this between two looks, or between the two clocks, is a jump. */
const JUMP_MS = 2000;

export class SessionClock {
  /** @param {number} elapsed_s where to begin */
  constructor(elapsed_s = 0) {
    this.running = false;
    this.elapsed_s = elapsed_s; // at the last look
    this.before_s = elapsed_s; // when it was last set running, which was at:
    this.run_ms = 0;
    this.steady_ms = 0; // of the last look
    this.wall_ms = 0;
  }

  run() {
    this.running = true;
    this.before_s = this.elapsed_s;
    this.run_ms = this.steady_ms = performance.now();
    this.wall_ms = Date.now();
  }

  pause() {
    this.look();
    this.running = false;
  }

  /**
   * Bring `elapsed_s` up to now; after a jump, stop where it was.
   *
   * @returns {boolean} whether the time since the last look can be trusted
   */
  look() {
    if (!this.running) return true;
    const steady_ms = performance.now();
    const wall_ms = Date.now();
    const step_ms = steady_ms - this.steady_ms;
    const apart_ms = Math.abs(wall_ms - this.wall_ms - step_ms);
    if (step_ms > JUMP_MS || apart_ms > JUMP_MS) {
      this.running = false;
      return false;
    }
    this.elapsed_s = this.before_s + (steady_ms - this.run_ms) / 1000;
    this.steady_ms = steady_ms;
    this.wall_ms = wall_ms;
    return true;
  }
}
