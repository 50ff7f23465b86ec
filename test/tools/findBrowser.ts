// Which Chromium do we drive? One that is here already; failing that, the system's own package.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'msedge',
]

const macFolders = ['/Applications', join(process.env.HOME ?? '', 'Applications')]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => process.env[name])
const windowsApps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

export function findBrowser(): string {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`)
  const found = CHROME_PATH || installedBrowser() || browserFromPackage()
  if (!found) throw new Error('No browser found: install Chrome or Chromium, or point CHROME_PATH at one.')
  return found
}

function installedBrowser(): string | undefined {
  return [...onPath(), ...usualPlaces(), ...playwrights()].find((file) => existsSync(file))
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return macFolders.flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  if (process.platform === 'win32') {
    return windowsFolders.flatMap((folder) => (folder ? windowsApps.map((app) => join(folder, app)) : []))
  }
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium']
}

function playwrights(): string[] {
  try {
    return [chromium.executablePath()]
  } catch {
    return [] // no build of Playwright's for this system
  }
}

function browserFromPackage(): string | undefined {
  const os = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (process.getuid?.() !== 0 || !/debian|ubuntu/.test(os)) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    if (spawnSync('apt-get', args, { env, stdio: 'ignore' }).status !== 0) return undefined
  }
  return onPath().find((file) => existsSync(file))
}
