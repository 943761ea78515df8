import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { actions, findAction } from '../../../src/actions/index.ts'
import { mailServer } from '../../campaigns/mail-server.ts'
import { fromFolder } from './from-folder.ts'
import { folderWith, orders, shoal } from './shoal.ts'

/** What goes to stdout past the command line's own way out. */
function besides() {
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(console, 'log'), vi.spyOn(console, 'info')]
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return () => spies.flatMap(({ mock }) => mock.calls as unknown[][])
}

describe('--json', () => {
  it('prints one document of the shape that the action defines, and nothing else', async () => {
    const text = orders()
    const ids = new Set(text.split('\n').flatMap((line) => /\bC\d+\b/.exec(line)?.[0] ?? []))
    const contacts = [...ids].map((id) => `${id},${id}@shop.example`).join('\n')
    const members = Array.from({ length: 120 }, (_, i) => `M${i},${i % 9},${i % 5 === 0 || i % 9 > 6 ? 'Yes' : 'No'}`)
    const memberText = `customer,Visits,Left\n${members.join('\n')}\n`
    // Orders of the day on which the campaign goes out, and of one after all days that the brief counts.
    const since = [0, 35].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))
    const folder = folderWith({
      'since.csv': `customer,date,amount,order\n${since.map((day, i) => `C1,${day},12,N${i}`).join('\n')}\n`,
      'members.csv': memberText,
      'left.csv': 'email,date,scope\nc1@shop.example,2026-01-05,all\n',
      'dns.json': JSON.stringify({
        'shop.example': { TXT: ['v=spf1 mx -all'] },
        '_dmarc.shop.example': { TXT: ['v=DMARC1; p=none'] },
      }),
      'bounces.csv': 'email,type\nc1@shop.example,hard\n',
      'trial.csv': `mail,visit\n${Array.from({ length: 200 }, (_, i) => `${i % 2 === 0 ? 'none' : 'new'},${i % 5 === 0 ? 1 : 0}`).join('\n')}\n`,
      'words.txt': 'Answer their questions quickly.\n',
      'orders.csv': text,
      'contacts.csv': `customer,email\n${contacts}\n`,
    })
    const cwd = join(folder, 'spring')
    const server = await mailServer()
    const delivery = {
      smtp: server.url,
      from: 'Shop <a@shop.example>',
      footer: 'Shop',
      optOutUrl: 'https://shop.example/stop',
    }
    const commands: [string, string[], string][] = [
      ['init', ['init', 'spring'], folder],
      ['import', ['import', '../orders.csv'], cwd],
      ['watch', ['watch', '.', '--once'], cwd],
      ['segment', ['segment', '--k', '3', '--trace'], cwd],
      ['name', ['name', 'S1', '--as', '常客'], cwd],
      ['value', ['value'], cwd],
      ['recommend', ['recommend', '--demand', '20'], cwd],
      ['predict', ['predict', '--outcome', 'Left', '--customer', 'M1'], join(folder, 'members')],
      ['report', ['report'], cwd],
      ['audience', ['audience', 'segment:S1', '--contacts', '../contacts.csv'], cwd],
      ['brief', ['brief', 'S1', '--holdout', '0.5'], cwd],
      ['campaigns', ['campaigns', 'C1'], cwd],
      ['edit', ['edit', 'C1', '--subject', 'We kept you a seat'], cwd],
      ['approve', ['approve', 'C1'], cwd],
      ['send', ['send', 'C1', '--contacts', '../contacts.csv', '--send'], cwd],
      ['results', ['results', 'C1', '--orders', '../since.csv'], cwd],
      ['experiment', ['experiment', '../trial.csv', '--arm', 'mail', '--holdout', 'none', '--metrics', 'visit'], cwd],
      ['sql', ['sql', 'SELECT count(*) FROM customers'], cwd],
      ['query', ['query', 'revenue', '--by', 'month'], cwd],
      ['change', ['change', 'revenue', '--from', '2025-06-01', '--to', '2025-06-30'], cwd],
      ['describe', ['describe', 'S1', '--beside', 'S2'], cwd],
      ['explain', ['explain', 'C1'], cwd],
      ['forecast', ['forecast', '--segment', 'S1'], cwd],
      ['holdout', ['holdout', '--segment', 'S1', '--effect', '5'], cwd],
      ['corrections', ['corrections'], cwd],
      ['learnings', ['learnings', 'L1'], cwd],
      ['trace', ['trace', 'C1'], cwd],
      ['export', ['export', 'C2', '--for', 'klaviyo', '--contacts', '../contacts.csv'], cwd],
      ['optout', ['optout', 'import', '../left.csv'], cwd],
      ['feedback', ['feedback', '../bounces.csv'], cwd],
      ['sender', ['sender', '--push'], cwd],
      ['status', ['status'], cwd],
      ['undo', ['undo'], cwd],
      ['forget', ['forget', 'C1'], cwd],
      ['clean', ['clean'], cwd],
      ['doctor', ['doctor'], cwd],
      ['config', ['config', 'show'], cwd],
      ['personas', ['personas', '--languages', 'en,zh'], cwd],
      ['check', ['check', '../words.txt', '--segment', 'S1'], cwd],
      ['models', ['models'], cwd],
      ['privacy', ['privacy', 'S1'], cwd],
      ['prompts', ['prompts', 'show', 'copy'], cwd],
      ['eval', ['eval', 'copy'], cwd],
      ['run', ['run', 'orders.csv'], folder],
    ]
    expect(commands.map(([name]) => name).sort()).toEqual(actions.map(({ name }) => name).sort())
    // One of them is a process of its own, as people run it; for the others it would take long and tell nothing more.
    const now = new Date().toISOString()
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString()
    const quick = (argv: string[], cwd: string) => fromFolder(argv, cwd, now)
    await quick(['run', 'members.csv', '--into', 'members', '--no-report'], folder)
    const said = besides()
    for (const [name, argv, where] of commands) {
      // Few customers, and all of them bought just now.
      const audience = { holdout: 0, boughtWithin: {} }
      if (name === 'send')
        writeFileSync(
          join(cwd, 'shoal.yaml'),
          JSON.stringify({ delivery, audience, sender: { dnsFile: '../dns.json' } }),
        )
      if (name === 'export') {
        await quick(['brief', 'S1', '--holdout', '0.5'], cwd)
        await quick(['approve', 'C2'], cwd)
      }
      const json = [...argv, '--json']
      const { code, stdout } =
        name === 'run'
          ? await shoal(json, { cwd: where })
          : await fromFolder(json, where, name === 'results' ? later : now)
      const parsed = findAction(name)?.output.safeParse(JSON.parse(stdout))
      expect({ name, code, error: parsed?.error }).toEqual({ name, code: 0, error: undefined })
    }
    expect(said()).toEqual([])
    await server.close()
  })

  it('prints a failure as a document too, on stdout', async () => {
    const { code, stdout, stderr } = await shoal(['import', 'nowhere.csv', '--json'], { cwd: folderWith() })
    expect([code, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'workspace/missing',
        problem: expect.stringMatching(/is not a Shoal workspace\.$/),
        remedy: expect.stringContaining('shoal init DIR'),
        data: { folder: expect.any(String), found: [] },
      },
    })
  })
})
