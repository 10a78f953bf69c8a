// The sound card as Safari on iOS has it: a call leaves every context "interrupted"; resuming such a
// one is refused, and it comes back as "running" with a clock that stands (GetStream/stream-video-js
// pull request 2249, cwilso/metronome issue 25). `call()` is such a call, over at once. A page tells
// what kind of sound it makes (w3c Audio Session, iOS 16.4), and nothing vibrates.
{
  window.cards = [];
  Object.defineProperty(navigator, "audioSession", { value: { type: "auto" }, configurable: true });
  delete Navigator.prototype.vibrate;
  const Card = window.AudioContext;
  window.AudioContext = class extends Card {
    #interrupted = false;

    constructor() {
      super();
      this.kind = navigator.audioSession.type;
      cards.push(this);
    }

    get state() {
      return this.#interrupted ? "interrupted" : super.state;
    }

    resume() {
      if (!this.#interrupted) return super.resume();
      return Promise.reject(new DOMException("Interrupted", "InvalidStateError"));
    }

    interrupt() {
      this.#interrupted = true;
      this.dispatchEvent(new Event("statechange"));
    }
  };
  window.call = () => cards.at(-1).interrupt();
}
