// Playwright's page.clock moves all clocks of a page but that of the sound card, which then seems to
// stand, as on an iPhone after a call: where the page's time is made, the card goes by it.
{
  const { prototype } = BaseAudioContext;
  const { get: state } = Object.getOwnPropertyDescriptor(prototype, "state");
  Object.defineProperty(prototype, "currentTime", { get: () => performance.now() / 1000 });
  Object.defineProperty(prototype, "state", {
    get() {
      const real = state.call(this);
      return real === "suspended" ? "running" : real;
    },
  });
}
