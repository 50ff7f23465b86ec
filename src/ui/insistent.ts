// How is a file asked for that may fail to arrive?

/** Takes what to append to the address, which the build puts there. */
export type Load<Module> = (query: string) => Promise<Module>

/** Integrity is given for an address, so another address would go round it. */
const hasIntegrity = (): boolean =>
  [...document.querySelectorAll('script[type=importmap], link[integrity]')].some(({ outerHTML }) =>
    outerHTML.includes('integrity'),
  )

/** A connection that failed once often works the second time; some browsers remember a failure for the address. */
export function insistent<Module>(load: Load<Module>): () => Promise<Module> {
  let retries = 0
  return () =>
    load('')
      .catch(() => load(''))
      .catch((error) => {
        if (hasIntegrity()) throw error
        retries += 1
        return load(`?retry=${retries}`)
      })
}
