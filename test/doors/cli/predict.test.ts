import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromFolder } from './from-folder.ts'
import { folderWith, shoal } from './shoal.ts'

/** Every second customer of the telecom: enough for scores that are probabilities. */
const telco = readFileSync('fixtures/telco-churn.csv', 'utf8')
  .split('\n')
  .filter((_, place) => place === 0 || place % 2 === 1)
  .join('\n')
const german = resolve('fixtures/german-credit.csv')

describe('a telecom', () => {
  it('goes from its customers to who will leave, why, what to offer, and a report', async () => {
    const files = folderWith({ 'telco.csv': telco })
    const folder = join(files, 'tel')
    for (const argv of [
      ['init', 'tel', '--kind', 'telecom'],
      ['import', 'telco.csv', '-w', 'tel'],
      ['segment', '-w', 'tel'],
    ])
      expect((await fromFolder(argv, files)).code).toBe(0)
    const { code, stdout, stderr } = await shoal(['predict', '--customer', '7590-VHVEG'], { cwd: folder })
    expect([code, stderr]).toEqual([0, ''])
    // The outcome stands in shoal.yaml, in the words of the trade.
    expect(stdout).toMatch(/^27 of 100 leave, of 3,522 customers\.$/m)
    expect(stdout).toMatch(/^AUC 0\.8[45]: /m)
    expect(stdout).toMatch(/^The scores are probabilities: /m)
    expect(stdout).toMatch(
      /^ {2}8\d of 100 leave \(\d+ customers\): Contract is Month-to-month; InternetService is Fiber optic; tenure at most \d+; TotalCharges at most [\d.]+$/m,
    )
    expect(stdout).toMatch(
      /^If a customer who is missed costs 5 .*as shoal\.yaml assumes.* it pays to turn to customers from a score of 0\.17 on: /m,
    )
    expect(stdout).toMatch(
      /^Left out, .*: gender, SeniorCitizen, Partner, Dependents\. With them the AUC would (hardly )?change/m,
    )
    expect(stdout).toMatch(
      /^7590-VHVEG has a score of 0\.\d\d\. That is the figure that holds; it comes from boosted trees\. .*\nAt least 0\.17: selected to turn to\.\nThe tree puts the customer among \d+ of whom \d+ in 100 leave:\n/,
    )
    expect(stdout).toMatch(/^The smallest change by which the tree would decide otherwise: .* not proof of a cause\.$/m)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Next: shoal report')
    const scores = readFileSync(join(folder, 'report', 'predictions.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(scores).toHaveLength(3_523)
    // Nothing is offered that nobody said can be.
    expect(scores[0]).toBe('customer,score,selected,known,reason,unusual')
    expect(stdout).toMatch(/^To have predictions\.csv say which change to offer, /m)
    expect(scores[1]).toMatch(/^[\w-]+,0\.[89]\d+,yes,yes,Contract is Month-to-month; /)
    const settings = join(folder, 'shoal.yaml')
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('#   offers: [Contract]', '  offers: [Contract]'))
    const chinese = await fromFolder(['predict', '--lang', 'zh'], folder)
    // The template's own word is known in the reader's language.
    expect(chinese.stdout).toMatch(/每 100 人有 27 人流失。$/m)
    const offered = readFileSync(join(folder, 'report', 'predictions.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(offered[0]).toMatch(/,offer$/)
    const offers = new Set(offered.slice(1).map((line) => line.split(',').at(-1)))
    expect([...offers].sort()).toEqual(['', 'Contract 不是 Month-to-month', 'Contract 为 One year'])
    // Who left already is offered nothing.
    expect(offered.filter((line) => line.includes(',是,是,') && !line.endsWith(','))).toEqual([])
    await fromFolder(['report'], folder)
    const report = readFileSync(join(folder, 'report', 'report.md'), 'utf8')
    expect(report).toMatch(/^## Prediction: customers who leave$/m)
    expect(report).toMatch(/^\| Expected share of customers who leave \| \d/m)
    // What was foretold of other customers goes with them.
    expect((await fromFolder(['import', german], folder)).code).toBe(0)
    await fromFolder(['segment'], folder)
    await fromFolder(['report'], folder)
    expect(existsSync(join(folder, 'report', 'predictions.csv'))).toBe(false)
    expect(readFileSync(join(folder, 'report', 'report.md'), 'utf8')).not.toContain('Prediction:')
  }, 120_000)
})

describe('a bank', () => {
  it('gets points for each applicant, and who is selected by sex, origin and age', async () => {
    const place = folderWith()
    const folder = join(place, 'bank')
    await fromFolder(['init', 'bank', '--kind', 'bank'], place)
    await fromFolder(['import', german], folder)
    const missing = await fromFolder(['predict'], folder)
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^There is no column called default to predict\.\n.*--outcome.* LIABLE_PEOPLE, TELEPHONE, FOREIGN, CLASSIFICATION, /,
      ),
    ])
    // 1 is a good payer here: nothing says so but the person who knows the file.
    const silent = await fromFolder(['predict', '--outcome', 'CLASSIFICATION'], folder)
    expect([silent.code, silent.stderr]).toEqual([
      2,
      expect.stringMatching(/^Which value of CLASSIFICATION means a default, .*\? It has 0, 1\.\nSay it with --is/),
    ])
    const free = await fromFolder(['predict', '--cost-miss', '0'], folder)
    expect([free.code, free.stderr]).toEqual([2, expect.stringMatching(/^--cost-miss: must be above 0\.$/m)])
    const settings = join(folder, 'shoal.yaml')
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace(/outcome: default.*/, "outcome: CLASSIFICATION\n  is: '0'"),
    )
    const { code, stdout } = await fromFolder(['predict'], folder)
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^30 of 100 default, of 1,000 customers\.$/m)])
    expect(stdout).toMatch(
      /^Selected by AGE, beside those who had the outcome:\n {2}≤ 27: \d+% selected, 37% had it \(291 customers\)$/m,
    )
    expect(stdout).toMatch(
      /unusual, not fraudulent\. Unusual customers have the outcome more often \(AUC of that alone: 0\.5\d\)\.$/m,
    )
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Next: shoal segment')
    // trim() takes the byte order mark too.
    const [header, first = '', ...rest] = readFileSync(join(folder, 'report', 'predictions.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(header).toMatch(/,unusual,rating$/)
    const points = (line: string): number => Number(line.split(',').at(-1))
    // The highest risk comes first and has fewest points.
    expect(points(first)).toBeLessThan(points(rest.at(-1) ?? ''))
  }, 60_000)

  it('is told in Chinese too, and as one document', async () => {
    const folder = folderWith()
    await fromFolder(['run', german, '--into', 'b', '--no-report'], folder)
    const argv = ['predict', '-w', 'b', '--outcome', 'CLASSIFICATION', '--is', '0']
    const zh = await fromFolder([...argv, '--lang', 'zh'], folder)
    expect([zh.code, zh.stdout]).toEqual([
      0,
      expect.stringMatching(/^1,000 位客户中，每 100 人有 30 人符合“CLASSIFICATION 为 0”。$/m),
    ])
    const { prediction } = JSON.parse((await fromFolder([...argv, '--json'], folder)).stdout)
    expect(prediction.yesNo.auc).toBeGreaterThan(0.74)
    // Nothing in it is about fewer customers than privacy asks for.
    for (const { customers } of prediction.rules) expect(customers).toBeGreaterThanOrEqual(20)
  }, 60_000)
})
