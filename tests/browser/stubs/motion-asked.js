/**
 * iOS asks before it gives motion, in a tap; answers are kept in memory until the browser is closed,
 * and told outside a tap, too, where one without an answer fails: WebKit,
 * WebDeviceOrientationAndMotionAccessController.cpp and DeviceOrientationOrMotionEvent.cpp.
 * No event comes before. `answerMotion("granted" | "denied")` is what the walker taps.
 */

(() => {
  const ANSWERED = "stub: motion"; // a page that is loaded again is in the same browser
  let asked = null;

  addEventListener("devicemotion", (event) => {
    if (sessionStorage.getItem(ANSWERED) !== "granted") event.stopImmediatePropagation();
  });
  window.motionAsked = 0;
  window.answerMotion = (answer) => {
    sessionStorage.setItem(ANSWERED, answer);
    asked?.(answer);
  };
  DeviceMotionEvent.requestPermission = async () => {
    const answered = sessionStorage.getItem(ANSWERED);
    if (answered) return answered;
    if (window.event?.type !== "click") {
      // Not `userActivation`, which Chromium's protocol gives to a page that it only looks at.
      const why = "Requesting device orientation or motion access requires a user gesture to prompt";
      throw new DOMException(why, "NotAllowedError");
    }
    window.motionAsked += 1;
    return new Promise((resolve) => (asked = resolve));
  };
})();
