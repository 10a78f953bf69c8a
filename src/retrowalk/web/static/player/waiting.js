/** The page that waits for another: the service worker tells once that one has come, or never will. */

await fetch("/player/awaited").catch(() => null);
location.reload();
