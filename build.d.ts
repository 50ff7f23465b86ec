// Filled in by the build; see `settings` in vite.config.ts.

/** The version in package.json. */
declare const __VERSION__: string
/** Where the demo site lives: '' for beside the page, else an address that ends in a slash. */
declare const __SITE_URL__: string
/** Where the published files live: '' for beside the page, else an address that ends in a slash. */
declare const __CDN_URL__: string
/** Whether later code comes from files of its own beside the script of the tag. */
declare const __HAS_CHUNKS__: boolean
