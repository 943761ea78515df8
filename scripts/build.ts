import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildPage } from './build-page.ts'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')

// What was there before goes first: a file that src no longer has must not be packed.
rmSync(dist, { recursive: true, force: true })
// Types are what npm run check looks at; here they are only taken off.
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

// An import of a .ts file would only fail where the package is installed, on the day that line runs.
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
const wrong = files.filter((name) =>
  /(from|import\()\s*['"]\.[^'"]*\.ts['"]/.test(readFileSync(join(dist, name), 'utf8')),
)
if (files.length === 0 || wrong.length > 0) {
  console.error(`The build is not whole: ${wrong.length > 0 ? `${wrong.join(', ')} import .ts files` : 'no files'}.`)
  process.exit(1)
}
// Help and a mistyped option are answered without the actions and their schemas, which take longer to load than all else.
const shapes = join(dist, 'doors', 'cli', 'command-shapes.js')
const { commandShapes } = (await import(
  pathToFileURL(shapes).href
)) as typeof import('../src/doors/cli/command-shapes.ts')
writeFileSync(shapes, `export const commandShapes = ${JSON.stringify(commandShapes)}\n`)
await buildPage(join(dist, 'web'))
console.log(`Built ${files.length} files in dist, and the web page.`)
