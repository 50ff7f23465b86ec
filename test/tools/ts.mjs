// Runs a tool written in TypeScript: node test/tools/ts.mjs test/tools/size.ts --write
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

await runnerImport(resolve(process.argv[2]), { configFile: false, logLevel: 'error' })
