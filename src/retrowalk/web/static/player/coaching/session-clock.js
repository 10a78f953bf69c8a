/**
 * Elapsed session time, read from the browser's clocks and never counted.
 *
 * Two clocks are compared: the steady one (performance.now) stands still on some phones while they
 * sleep, the wall clock (Date) does not but can be set. Where nobody looked for a while, the time in
 * between was not coached: the clock stops at the last look, so that no block is ever skipped. Where
 * only the wall clock jumped, it was set, if it went back, or if the sensors ran on: a sleep stops
 * them. Else nobody can tell, and the clock stops as well.
 */

/** @typedef {"jumped" | "unsure"} Doubt why time is not trusted: it stood still, or may have */

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
   * @param {boolean} ranOn whether something else shows that nothing slept since the last look
   * @returns {Doubt | null}
   */
  look(ranOn = false) {
    if (!this.running) return null;
    const steady_ms = performance.now();
    const wall_ms = Date.now();
    const step_ms = steady_ms - this.steady_ms;
    const ahead_ms = wall_ms - this.wall_ms - step_ms;
    if (step_ms > JUMP_MS) return this.#stop("jumped");
    if (ahead_ms > JUMP_MS && !ranOn) return this.#stop("unsure");
    this.elapsed_s = this.before_s + (steady_ms - this.run_ms) / 1000;
    this.steady_ms = steady_ms;
    this.wall_ms = wall_ms;
    return null;
  }

  /** @param {Doubt} doubt */
  #stop(doubt) {
    this.running = false;
    return doubt;
  }
}
