// Answers for the site's own files where the network does not. It lives beside the demo's pages and knows nothing of others.
import type { OfflineFiles } from '../build/offline'

interface WaitingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}
interface FetchEvent extends WaitingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

declare const __OFFLINE_FILES__: OfflineFiles
const worker = self as unknown as WorkerScope
const { version, files } = __OFFLINE_FILES__

/** Other sites in other folders of this origin have caches of their own. */
const { scope } = worker.registration
const ours = `k8s-break-even ${scope} `
const cacheName = ours + version

const addressOf = (file: string) => new URL(file, scope).href
const kept = new Set(files.map(addressOf))

/** A file by the address it is kept under; a folder is its index, and a query asks for the same file. */
function keptAddress({ method, url }: Request): string | null {
  const { origin, pathname } = new URL(url)
  const address = origin + pathname.replace(/\/$/, '/index.html')
  return method === 'GET' && kept.has(address) ? address : null
}

/** With a hash in its name a file never changes. */
const isForGood = (address: string) => /\/(assets|chunks)\/[^/]+$/.test(address)

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  // Past the browser's own cache, so that all of them are of one build.
  await cache.addAll([...kept].map((address) => new Request(address, { cache: 'reload' })))
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(ours) && name !== cacheName).map((name) => caches.delete(name)),
  )
  await worker.clients.claim()
}

const keptCopy = async (address: string) => (await caches.open(cacheName)).match(address)

async function answer(request: Request, address: string): Promise<Response> {
  if (isForGood(address)) return (await keptCopy(address)) ?? fetch(request)
  try {
    return await fetch(request)
  } catch (offline) {
    const copy = await keptCopy(address)
    if (copy) return copy
    throw offline
  }
}

worker.addEventListener('install', (event) => event.waitUntil(fill()))
// A page that is open keeps the version it began with: the next one takes over when no page is left.
worker.addEventListener('activate', (event) => event.waitUntil(dropOlder()))
worker.addEventListener('fetch', (event) => {
  const address = keptAddress(event.request)
  if (address !== null) event.respondWith(answer(event.request, address))
})
