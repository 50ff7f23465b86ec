// Keeps the site for the time without a network, once everything that the reader came for is there.

export function keepForOffline() {
  // Beside the pages as they are built; while developing there is nothing to keep.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    // Without it the site is as it was, so a browser that refuses is not told off.
    navigator.serviceWorker.register('./offline.js', { scope: './' }).catch(() => {})
  }
  // Not before there is nothing else to do; some browsers cannot say when that is.
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(register) : setTimeout(register, 1_000)
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle)
}
