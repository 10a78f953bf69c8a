/**
 * An iPhone's home screen: `navigator.standalone` (Safari's documentation), and a share sheet that
 * opens inside a tap only (Web Share, https://www.w3.org/TR/web-share/; WebKit bug 236943 and
 * coder PR 27853 tell why a download is no way there). `sheet` is what the person does with it.
 */

Object.defineProperty(Navigator.prototype, "standalone", { get: () => true });
window.shared = [];
window.sheet = "taken";
Navigator.prototype.canShare = ({ files }) => files.every((file) => file instanceof File);
Navigator.prototype.share = async ({ files: [file] }) => {
  if (!navigator.userActivation.isActive) throw new DOMException("no tap", "NotAllowedError");
  if (sheet === "closed") throw new DOMException("closed", "AbortError");
  if (sheet === "broken") throw new DOMException("broken", "NotAllowedError");
  shared.push({ name: file.name, text: await file.text() });
};
