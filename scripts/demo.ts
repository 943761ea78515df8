import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * A workspace of a bank or a telecom, from its data to a prediction and a report.
 *
 * usage: node scripts/demo.ts bank | telecom
 */
const root = resolve(import.meta.dirname, '..')
const [kind = ''] = process.argv.slice(2)
const demos: Record<string, { file: string; outcome: string }> = {
  bank: { file: 'german-credit.csv', outcome: "  outcome: CLASSIFICATION\n  is: '0'" },
  telecom: { file: 'telco-churn.csv', outcome: '  outcome: Churn\n  offers: [Contract, OnlineSecurity, TechSupport]' },
}
const demo = demos[kind]
if (demo === undefined) throw new Error('usage: node scripts/demo.ts bank | telecom')
const folder = join(root, `demo-${kind}`)

function shoal(...argv: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, 'src/doors/cli/main.ts'), ...argv], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(folder, { recursive: true, force: true })
shoal('init', folder, '--kind', kind)
const settings = join(folder, 'shoal.yaml')
writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^ {2}outcome: .*$/m, demo.outcome))
shoal('import', join(root, 'fixtures', demo.file), '-w', folder)
shoal('segment', '-w', folder)
shoal('predict', '-w', folder)
shoal('report', '-w', folder)
