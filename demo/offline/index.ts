// Keeps the site for the time without a network, once everything that the reader came for is there.

/** Milliseconds after everything named in the page has come: the calculator and its chart need about that on a slow phone. */
const pause = 4_000

export function keepForOffline() {
  // Beside the pages as they are built; while developing there is nothing to keep.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    // Without it the site is as it was, so a browser that refuses is not told off.
    navigator.serviceWorker.register('./offline.js', { scope: './' }).catch(() => {})
  }
  // What the reader sees comes first, and some browsers cannot say when there is nothing else to do.
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(register) : setTimeout(register)
  const later = () => setTimeout(whenIdle, pause)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later)
}
