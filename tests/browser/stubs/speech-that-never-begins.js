// A browser that lists a voice, takes a line and never begins it: the engine is missing on Android,
// or the voice was removed (morsebrowser issue 211; compulim/react-say pull request 7 saw it in
// Chrome after a cancel). `speechMended = true` puts it right.
{
  window.speechMended = false;
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    getVoices: () => [{ lang: "en-GB", localService: true, name: "Gone", voiceURI: "Gone" }],
    speak(line) {
      if (speechMended) setTimeout(() => (line.onstart?.(), line.onend?.()), 10);
    },
    cancel() {},
  });
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}
