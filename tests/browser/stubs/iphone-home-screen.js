// An iPhone's app on the home screen: `navigator.standalone` is Safari's own (Apple, "Configuring
// Web Applications"), and no emulation of Chromium sets it.
Object.defineProperty(navigator, "standalone", { value: true });
Object.defineProperty(navigator, "userAgent", {
  value:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 " +
    "(KHTML, like Gecko) Mobile/15E148",
});
