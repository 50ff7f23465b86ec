// A folder as a web server on this machine, with the headers a test wants.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface ServeOptions {
  /** Sent with every answer, for instance a Content-Security-Policy; a Content-Type with pages only. */
  headers?: Record<string, string>
  /** Pages that exist only for this test: path to HTML, or to pieces of it that arrive one after another. */
  pages?: Record<string, string | string[]>
  /** Whether text is sent with its encoding; a browser has to guess otherwise. */
  namesEncoding?: boolean
  /** Whether everything but a page that comes in pieces is sent gzipped. */
  isCompressed?: boolean
}

export interface Server {
  /** Ends without a slash. */
  origin: string
  close(): Promise<void>
}

export async function serve(
  folder: string,
  { headers = {}, pages = {}, namesEncoding = true, isCompressed = false }: ServeOptions = {},
): Promise<Server> {
  const gzipped = new Map<string, Buffer>()
  const gzippedOnce = (path: string, body: string | Buffer) => {
    const known = gzipped.get(path) ?? gzipSync(body, { level: 9 })
    gzipped.set(path, known)
    return known
  }
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = path.endsWith('/') ? `${path}index.html` : path
    if (path === '/favicon.ico') return response.writeHead(204).end() // browsers ask for one unbidden
    const body = pages[path] ?? (await readFile(join(folder, file)).catch(() => undefined))
    if (body === undefined) return response.writeHead(404, headers).end('Not found')
    const isPage = pages[path] !== undefined
    const type = types[isPage ? '.html' : extname(file)] ?? 'application/octet-stream'
    const typed = { 'Content-Type': namesEncoding ? type : type.replace(/;.*/, '') }
    const encoded = isCompressed && !Array.isArray(body) ? { 'Content-Encoding': 'gzip' } : {}
    response.writeHead(200, { ...(isPage ? { ...typed, ...headers } : { ...headers, ...typed }), ...encoded })
    for (const piece of Array.isArray(body) ? body : [isCompressed ? gzippedOnce(path, body) : body]) {
      response.write(piece)
      if (Array.isArray(body)) await new Promise((resolve) => setTimeout(resolve, 100))
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
