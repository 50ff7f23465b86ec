// Which hashes have the files of this build? A release says so in a file beside them.

export interface Release {
  readonly version: string
  /** By path in the folder of the built files. */
  readonly files: Readonly<Record<string, string>>
}

const isHash = (text: unknown) => typeof text === 'string' && /^sha384-[\w+/]+=*$/.test(text)

const isRelease = (value: unknown): value is Release => {
  const { version, files } = (value ?? {}) as Partial<Release>
  return typeof version === 'string' && typeof files === 'object' && Object.values(files ?? {}).every(isHash)
}

/** Null where there is none, or it says something else. */
export async function fetchRelease(): Promise<Release | null> {
  try {
    const release: unknown = await (await fetch('./integrity.json')).json()
    return isRelease(release) ? release : null
  } catch {
    return null
  }
}
