import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Hundreds of processes are started from the sources: what Node stripped and compiled for one, the next ones need not.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled')

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Many tests wait for a process, a clock or a server, so one more than there are cores keeps these busy.
    maxWorkers: 3,
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: '.ci/results.json' },
  },
})
