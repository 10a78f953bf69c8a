/**
 * A stopwatch beside number fields: each stop fills the next empty one.
 *
 * The page works without it. Time is read from the clock, never counted. `data-stops` ends a trial
 * by itself; `data-lasts` counts down instead, for tests in which somebody counts. The words of
 * the button come with the page: `data-stop`, `data-again`.
 */

const LOOK_MS = 100;
const END_HZ = 660;
const TENTHS = new Intl.NumberFormat(document.documentElement.lang, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

class Stopwatch {
  /** @param {HTMLElement} watch @param {HTMLFormElement} form */
  constructor(watch, form) {
    this.output = /** @type {HTMLOutputElement} */ (watch.querySelector("output"));
    this.button = /** @type {HTMLButtonElement} */ (watch.querySelector("button"));
    this.fields = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("input[name=trial]")]);
    this.words = watch.dataset;
    this.lasts_s = Number(watch.dataset.lasts ?? 0);
    this.stops_s = Number(watch.dataset.stops ?? 0);
    this.begun_ms = 0;
    this.looking = 0; // 0 while it stands still
    this.button.addEventListener("click", () => (this.looking ? this.stop() : this.start()));
    this.show(this.lasts_s);
    watch.hidden = false;
  }

  get elapsed_s() {
    return (performance.now() - this.begun_ms) / 1000;
  }

  start() {
    this.sound = new AudioContext(); // inside the tap: phones allow it nowhere else
    this.begun_ms = performance.now();
    this.looking = window.setInterval(() => this.look(), LOOK_MS);
    this.button.textContent = this.words.stop ?? "";
  }

  look() {
    const end_s = this.lasts_s || this.stops_s;
    if (end_s && this.elapsed_s >= end_s) {
      this.beep();
      this.stop(end_s);
    } else {
      this.show(this.lasts_s ? this.lasts_s - this.elapsed_s : this.elapsed_s);
    }
  }

  stop(seconds = this.elapsed_s) {
    window.clearInterval(this.looking);
    this.looking = 0;
    this.button.textContent = this.words.again ?? "";
    const empty = this.fields.find((field) => !field.value);
    if (this.lasts_s) {
      this.show(Math.max(0, this.lasts_s - seconds));
      empty?.focus();
      return;
    }
    this.show(seconds);
    if (empty) empty.value = seconds.toFixed(1);
  }

  /** @param {number} seconds */
  show(seconds) {
    this.output.value = TENTHS.format(seconds);
  }

  beep() {
    navigator.vibrate?.([300, 150, 300]);
    if (!this.sound) return;
    const tone = this.sound.createOscillator();
    tone.frequency.value = END_HZ;
    tone.connect(this.sound.destination);
    tone.start();
    tone.stop(this.sound.currentTime + 0.5);
  }
}

for (const watch of /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll("[data-stopwatch]")
)) {
  new Stopwatch(watch, /** @type {HTMLFormElement} */ (watch.closest("form")));
}
