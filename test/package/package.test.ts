import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandShapes } from '../../src/doors/cli/command-shapes.ts'
import { version } from '../../src/workspace/version.ts'
import { orders } from '../doors/cli/shoal.ts'
import { copyProject, root } from './copy-project.ts'

// Where the package is installed: nothing but it and the packages that it depends on.
const place = mkdtempSync(join(tmpdir(), 'shoal-installed-'))
const installed = join(place, 'node_modules', 'shoal')
const launcher = join(installed, 'bin', 'shoal.js')
// Loaded first, it makes this Node say that it is an old one.
const old = join(place, 'old.mjs')
// Loaded first, it tells at the end which files were loaded.
const telling = join(place, 'telling.mjs')

beforeAll(() => {
  const project = copyProject()
  execFileSync('npm', ['pack', '--silent'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] })
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, `shoal-${version}.tgz`), '-C', installed, '--strip-components', '1'])
  rmSync(project, { recursive: true })
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>
  }
  for (const [path, { dev }] of Object.entries(packages)) {
    if (path === '' || dev || path.lastIndexOf('node_modules/') > 0 || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(place, path)), { recursive: true })
    symlinkSync(join(root, path), join(place, path))
  }
  writeFileSync(old, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })`)
  writeFileSync(
    telling,
    `import { registerHooks } from 'node:module'
const loaded = []
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
process.on('exit', () => process.stderr.write(loaded.filter((url) => url.startsWith('file:')).join('\\n')))`,
  )
  writeFileSync(join(place, 'orders.csv'), orders())
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

function start(
  argv: string[],
  { node = [], environment = {} }: { node?: string[]; environment?: Record<string, string> } = {},
) {
  const env = { ...process.env, LC_ALL: 'C', ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, launcher, ...argv], {
    cwd: place,
    env,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

describe('the package', () => {
  it('holds what is needed to run and read, and no source or test', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    for (const name of [
      'bin/shoal.js',
      'dist/doors/cli/main.js',
      'dist/web/index.html',
      'docs/config.md',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ])
      expect(files).toContain(name)
    expect(files.filter((name) => /\.ts$|\btests?\b|fixtures/.test(name))).toEqual([])
  })

  it('does the whole job with the packages that it names, in both languages', () => {
    const english = start(['run', 'orders.csv', '--into', 'spring'])
    expect([english.code, english.stderr]).toEqual([0, ''])
    expect(readFileSync(join(place, 'spring', 'report', 'report.html'), 'utf8')).toContain('</html>')
    // EASE runs in a thread whose file the build must have left where it is looked for.
    const recommended = start(['recommend', '--mode', 'both', '--method', 'ease', '-w', 'spring'])
    expect([recommended.code, recommended.stderr]).toEqual([0, ''])
    expect(recommended.stdout).toContain('EASE')
    const chinese = start(['run', 'orders.csv', '--into', '春季', '--lang', 'zh'])
    expect([chinese.code, chinese.stdout]).toEqual([0, expect.stringContaining('下一步：打开')])
  })

  it('knows the commands by heart, as the source reads them from the actions', async () => {
    const built = await import(pathToFileURL(join(installed, 'dist/doors/cli/command-shapes.js')).href)
    expect(built.commandShapes).toEqual(JSON.parse(JSON.stringify(commandShapes)))
  })

  it('answers --help with its words and one package, without the actions and all that they load', () => {
    const { code, stderr } = start(['--help'], { node: ['--import', telling] })
    const loaded = stderr.split('\n')
    const named = (pattern: RegExp): string[] => [
      ...new Set(loaded.flatMap((file) => pattern.exec(file.replace(/.*\/shoal\/dist\//, 'dist/'))?.[1] ?? [])),
    ]
    expect([code, named(/^dist\/(\w+)\//).toSorted()]).toEqual([0, ['doors', 'language', 'workspace']])
    expect(named(/node_modules\/(?!shoal\/)([^/]+)\/(?!.*node_modules)/)).toEqual(['commander'])
  })
})

describe('the launcher on an old Node', () => {
  const onOldNode = ['--import', old]

  it('says in one sentence what to install', () => {
    expect(start(['--help'], { node: onOldNode })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Shoal needs Node.js 24 or newer, and this is 20.1.0: update Node.js, or run "npm install node@24" here.\n',
    })
    const chinese = start(['--help'], { node: onOldNode, environment: { LC_ALL: 'zh_CN.UTF-8' } })
    expect(chinese.stderr).toContain('Shoal 需要 Node.js 24 或更高版本')
  })

  describe('with the package node beside it', () => {
    beforeAll(() => {
      mkdirSync(join(place, 'node_modules', 'node', 'bin'), { recursive: true })
      symlinkSync(process.execPath, join(place, 'node_modules', 'node', 'bin', 'node'))
    })

    it('passes on arguments, what is said, and the exit code', () => {
      expect(start(['--version'], { node: onOldNode })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
      const refused = start(['run', 'no file.csv'], { node: onOldNode })
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('no file.csv does not exist.')])
    })

    it('passes on Ctrl-C', async () => {
      const large = join(root, 'fixtures/online-retail.parquet')
      const child = spawn(process.execPath, [...onOldNode, launcher, 'run', large, '--into', 'stopped'], { cwd: place })
      const ended = new Promise((done) => child.on('close', done))
      while (child.exitCode === null && !existsSync(join(place, 'stopped', '.shoal', 'data'))) await sleep(5)
      child.kill('SIGINT')
      expect(await ended).toBe(130)
      expect(existsSync(join(place, 'stopped'))).toBe(false)
    })
  })
})
