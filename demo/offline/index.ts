// Keeps the site for the time without a network, once everything that the reader came for is there.

export function keepForOffline() {
  // Beside the pages as they are built; while developing there is nothing to keep.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    // Without it the site is as it was, so a browser that refuses is not told off.
    navigator.serviceWorker.register('./offline.js', { scope: './' }).catch(() => {})
  }
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
}
