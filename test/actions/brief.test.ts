import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/numerics/random.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'

let root = ''
const at = () => join(root, 'w')

/** Three kinds of customers: many orders until now, a few until half a year ago, one lately. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'shoal-brief-'))
  const random = seededRandom(5)
  const day = (from: number, to: number): string =>
    new Date(Date.UTC(2025, 0, 1) + (from + random.integer(to - from)) * 86_400_000).toISOString().slice(0, 10)
  const lines = Array.from({ length: 600 }, (_, i) => {
    const [orders, from, to, price] = [
      [8, 0, 364, 40],
      [5, 0, 150, 60],
      [1, 250, 360, 15],
    ][i % 3] as [number, number, number, number]
    return Array.from(
      { length: orders },
      (_, n) => `${i * 10 + n},K${i},${day(from, to)},Tea ${random.integer(8)},1,${price + random.integer(9)}`,
    )
  }).flat()
  writeFileSync(join(root, 'orders.csv'), `order,customer,date,product,quantity,price\n${lines.join('\n')}\n`)
  writeFileSync(
    join(root, 'contacts.csv'),
    `customer,email,consent\n${Array.from({ length: 600 }, (_, i) => `K${i},k${i}@shop.example,${i % 4 === 0 ? 'no' : 'yes'}`).join('\n')}\n`,
  )
  await inProcess(['run', join(root, 'orders.csv'), '--into', at(), '--no-report', '--k', '3'])
  writeFileSync(join(at(), 'shoal.yaml'), 'value: {margin: 0.5}\ncampaigns: {by: Ada}\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const shoal = async (...argv: string[]) => {
  const { code, stdout } = await inProcess([...argv, '--json'], { folder: at() })
  expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' })
  return JSON.parse(stdout)
}

describe('shoal brief', () => {
  it('goes from a goal to a dry run in one go, to whom the goal suits', async () => {
    const drafted = await shoal(
      'brief',
      '--goal',
      'win them back',
      '--contacts',
      join(root, 'contacts.csv'),
      '--formats',
      'html,md,json,docx',
    )
    expect(drafted).toMatchObject({ goal: 'win-back', model: 'rule', channel: 'email' })
    expect(drafted.files.map((file: string) => file.slice(file.lastIndexOf('.')))).toEqual([
      '.html',
      '.md',
      '.json',
      '.docx',
    ])
    const { plan } = JSON.parse(readFileSync(join(at(), 'report', `${drafted.campaign}.json`), 'utf8'))
    const chosen = plan.candidates.find((candidate: { chosen: boolean }) => candidate.chosen)
    expect(chosen.checks.every(({ met }: { met: boolean }) => met)).toBe(true)
    const dry = await shoal('send', drafted.campaign, '--contacts', join(root, 'contacts.csv'))
    expect(dry.dryRun).toBe(true)
    expect(dry.mails + dry.held).toBe(plan.numbers.audience.mailboxes)
  })

  it('names what is launched, commas and all, and refuses what is no name', async () => {
    const { campaign, angle, reasons } = await shoal(
      'brief',
      '--goal',
      'launch',
      '--product',
      'Jug, blue',
      '--product',
      'Cup',
    )
    expect([angle, reasons.includes('You named: Jug, blue; Cup.')]).toEqual(['arrivals', true])
    const { variants } = JSON.parse(readFileSync(join(at(), 'report', `${campaign}.json`), 'utf8'))
    expect(variants[0].copy.email.subject).toContain('Jug, blue')
    const { code, stderr } = await inProcess(['brief', '--goal', 'launch', '--product', 'www.evil.example'], {
      folder: at(),
    })
    expect([code, stderr.includes('cannot stand in a message as the name of a product')]).toEqual([2, true])
  })

  it('counts what free shipping gives away, and the days that the limits of sending take', async () => {
    const settings = join(at(), 'shoal.yaml')
    const before = readFileSync(settings, 'utf8')
    writeFileSync(
      settings,
      'value: {margin: 0.5}\ncampaigns: {by: Ada, cost: {shipping: 4.5}}\ndelivery: {limits: {perDay: 100, rampUp: [10, 50]}}\n',
    )
    const { campaign } = await shoal(
      'brief',
      '--segment',
      'S1',
      '--goal',
      'win-back',
      '--offer',
      'free shipping',
      '--holdout',
      '0.1',
    )
    writeFileSync(settings, before)
    const { numbers } = JSON.parse(readFileSync(join(at(), 'report', `${campaign}.json`), 'utf8')).plan
    expect(numbers.costs.shipping).toBe(4.5)
    expect(numbers.asked).toBeDefined()
    const messages = Math.ceil(numbers.audience.mailboxes * 0.9)
    expect(numbers.design.days.sending).toBe(2 + Math.ceil((messages - 60) / 100))
  })

  it('counts how many order anyway as one counts them by hand', async () => {
    const { campaign } = await shoal('brief', '--segment', 'S1', '--goal', 'reward')
    const { plan } = JSON.parse(readFileSync(join(at(), 'report', `${campaign}.json`), 'utf8'))
    const { ordered, customers } = plan.past
    expect(plan.numbers.audience.base).toEqual({ rate: ordered / customers, days: 30, from: 'past' })
    // Nobody is said to have written to them: each customer counts as a mailbox.
    expect(plan.numbers.audience.mailboxes).toBe(
      plan.candidates.find(({ segment }: { segment?: string }) => segment === 'S1').customers,
    )
  })

  it('is for any audience that can be written, and shows the facts of these customers', async () => {
    const drafted = await shoal(
      'brief',
      '--audience',
      'orders >= 5 and recency > 100',
      '--goal',
      'churn',
      '--language',
      'zh',
    )
    expect(drafted.audience).toBe('orders >= 5 and recency > 100')
    const { plan, language } = JSON.parse(readFileSync(join(at(), 'report', `${drafted.campaign}.json`), 'utf8'))
    expect(language).toBe('zh')
    expect(plan.evidence.find(({ id }: { id: string }) => id === 'customers').value).toBe(drafted.customers)
  })

  it('takes the offer, hold-out and number of messages that it is told', async () => {
    const drafted = await shoal('brief', 'S2', '--offer', '9折 满 50', '--holdout', '25%', '--angles', '2')
    expect(drafted).toMatchObject({
      offer: '10% off your order from 50.00, by a code of one’s own that counts for 14 days',
      holdout: 0.25,
      variants: 2,
    })
  })

  it('warns of products that may run out', async () => {
    writeFileSync(join(root, 'stock.csv'), 'product,units\nTea 1,1\nTea 2,99999\n')
    const { campaign } = await shoal('brief', '--goal', 'clear stock', '--stock', join(root, 'stock.csv'))
    const { reasons } = JSON.parse(readFileSync(join(at(), 'report', `${campaign}.json`), 'utf8'))
    expect(reasons.find(({ choice }: { choice: string }) => choice === 'stock').text.en).toMatch(/^May run out: Tea 1 /)
  })

  it('keeps who drafted, edited and approved, and says what to do next', async () => {
    const { campaign } = await shoal('brief', 'S1')
    await shoal('approve', campaign, '--by', 'Bo', '--at', '2027-01-01T09:00Z')
    const edited = await shoal('edit', campaign, '--subject', 'We kept you a seat')
    expect(edited).toMatchObject({ by: 'Ada', parts: ['subject'], findings: [], status: 'draft' })
    expect(readFileSync(join(at(), 'report', `${campaign}.md`), 'utf8')).toContain('We kept you a seat ▲')
    const { one } = await shoal('campaigns', campaign)
    expect(one.history.map(({ who, what }: { who: string; what: { is: string } }) => `${who} ${what.is}`)).toEqual([
      'Ada drafted',
      'Bo scheduled',
      'Ada edited',
    ])
    expect(one.next).toBe('approve')
  })

  it.each([
    ['a goal that nobody knows', ['--goal', 'go viral'], 'campaign/goal'],
    ['an offer that cannot be read', ['--offer', 'two for one'], 'campaign/offer'],
    ['a segment that is not there', ['--segment', 'S9'], 'segments/unknown'],
    ['a segment and an audience', ['S1', '--audience', 'all'], 'input/invalid'],
    ['an audience that is none', ['--audience', 'orders >='], 'audience/syntax'],
    ['an audience of nobody', ['--audience', 'orders > 999'], 'audience/nobody'],
    ['stock without units', ['--stock', 'contacts.csv'], 'stock/columns'],
  ])('refuses %s', async (_, argv, code) => {
    const absolute = argv.map((word) => (word.endsWith('.csv') ? join(root, word) : word))
    expect(await fault(['brief', ...absolute], at())).toMatchObject({ exit: 2, code })
  })
})

describe('a campaign that is drafted', () => {
  it('asks for the stock where it is to be cleared', async () => {
    expect(await fault(['brief', '--goal', 'clear stock'], at())).toMatchObject({ exit: 2, code: 'campaign/no-stock' })
  })

  it('is told by the name of its audience first, then by whether to send it', async () => {
    const { stdout } = await inProcess(['brief', '--goal', 'win back'], { folder: at() })
    const [first, expression, ...others] = stdout.split('\n')
    expect(first).toMatch(/^Campaign C\d+ is drafted \(win back\): [A-Z][^<>=]+$/)
    expect(expression).toMatch(/^As an expression: /)
    expect(others.slice(0, 2).join(' ')).toMatch(/Send it|Do not send it|It hardly matters/)
  })
})
