import { resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** Builds the web page into a folder: plain files that ask no other host for anything. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve(root, 'src/doors/web/page'),
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      // A picture in a style sheet would be fetched as data, which the page's policy allows of images only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      reportCompressedSize: false,
    },
  })
}

// From the command line: node scripts/build-page.ts [FOLDER]
if (import.meta.main) await buildPage(process.argv[2] ?? resolve(root, 'dist/web'))
