/** The package's, filled in by the build. */
export const version: string = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__
