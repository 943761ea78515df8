import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

// Hundreds of processes are started from the sources: what Node stripped and compiled for one, the next ones need not.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled')

/**
 * Files that exchange a module for another one, or serve the page, whose server replaces Request and Response (what limits its bodies makes requests of its own). All others leave nothing behind in
 * their process, so that the next one finds its modules loaded.
 */
const apart = ['test/doors/cli/personas-pdf.test.ts', 'test/browser/web-*.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['test/made-folder.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Many tests wait for a process, a clock or a server, so one more than there are cores keeps these busy.
    maxWorkers: 3,
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: '.ci/results.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...apart],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
