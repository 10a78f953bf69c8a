// Speech as Safari on iOS has it:
// - an empty utterance never ends, and holds up all that follow (WebKit bug 310602, WebKit pull
//   request 61219 of March 2026);
// - a page that has not spoken inside a tap may not speak later (leaonline/easy-speech issue 366);
// - what is spoken right after a cancel that cut something off is lost (WebKit bug 191745, repaired
//   by WebKit pull request 60457 of March 2026);
// - the voices are known a moment after the page was loaded.
// A line lasts a second. What is heard goes to `heard`, in its order; the one voice speaks what
// `voiceTag` says.
{
  window.heard ??= [];
  window.voiceTag ??= "en-GB";
  const queue = [];
  let known = false;
  let allowed = false;
  let cancelling = false;

  const next = () => {
    const [line] = queue;
    if (!line?.text) return;
    if (line.volume !== 0) heard.push(line.text);
    line.onstart?.();
    setTimeout(() => {
      if (queue[0] !== line) return;
      queue.shift();
      line.onend?.();
      next();
    }, line.volume === 0 ? 50 : 1000);
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices() {
      const daniel = { lang: voiceTag, localService: true, name: "Daniel", voiceURI: "Daniel" };
      return known ? [daniel] : [];
    },
    speak(line) {
      allowed ||= navigator.userActivation.isActive;
      if (!allowed) queueMicrotask(() => line.onerror?.({ error: "not-allowed" }));
      else if (!cancelling && queue.push(line) === 1) queueMicrotask(next);
    },
    cancel() {
      if (queue.length === 0) return;
      queue.length = 0;
      cancelling = true;
      setTimeout(() => (cancelling = false), 20);
    },
  });
  Object.defineProperty(speech, "speaking", { get: () => queue.length > 0 });
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  addEventListener("load", () => {
    setTimeout(() => {
      known = true;
      speech.dispatchEvent(new Event("voiceschanged"));
    }, 500);
  });
}
