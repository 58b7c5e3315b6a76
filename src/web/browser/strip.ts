/**
 * On a small screen the demo's phones hang in a strip. It moves to somebody who has just texted or was texted, unless one
 * of those is in view or whoever looks is busy with it. Without this script it is moved by hand.
 */

const strip = document.getElementById("r-wall");
/** For so long after a touch or a key the strip is left where it is, in ms: longer while the focus is in it. */
const busyMs = { outside: 6_000, inside: 60_000 };
let usedAt = Number.NEGATIVE_INFINITY;

function follow(strip: HTMLElement): void {
  const isTyping = strip.querySelector<HTMLInputElement>("input:focus")?.value;
  const restMs = strip.contains(document.activeElement) ? busyMs.inside : busyMs.outside;
  if (isTyping || performance.now() - usedAt < restMs) return;
  const fresh = [...strip.querySelectorAll<HTMLElement>(".fresh")];
  const [first] = fresh;
  if (!first || fresh.some((phone) => isSeen(strip, phone))) return;
  const left = first.offsetLeft - strip.offsetLeft - (strip.clientWidth - first.offsetWidth) / 2;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  strip.scrollTo({ left, behavior: isCalm ? "instant" : "smooth" });
}

function isSeen(strip: HTMLElement, phone: HTMLElement): boolean {
  const [around, its] = [strip.getBoundingClientRect(), phone.getBoundingClientRect()];
  return its.left >= around.left && its.right <= around.right;
}

if (strip) {
  for (const use of ["pointerdown", "touchmove", "wheel", "keydown", "focusin"]) {
    strip.addEventListener(
      use,
      () => {
        usedAt = performance.now();
      },
      { passive: true },
    );
  }
  const changes = { subtree: true, attributeFilter: ["class"] };
  new MutationObserver(() => follow(strip)).observe(strip, changes);
}
