import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distinctHistories, historiesIn } from '../src/numerics/purchase-histories.ts'
import { aliveChance, discountedPurchases, fitPurchases, purchasesWithin } from '../src/numerics/purchase-model.ts'
import { measure, median } from './measure.ts'
import { simulatedBuyers } from './simulated-buyers.ts'

/**
 * BG/NBD on 100,000 simulated customers, Shoal against lifetimes in alternation, and P(alive), expected purchases and lifetime value of a million.
 * Needs python3 with lifetimes. usage: node bench/value.ts [runs]
 */
const runs = Number(process.argv[2] ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'shoal-bench-value-'))
const file = join(folder, 'buyers.csv')
const buyers = historiesIn(simulatedBuyers(100_000, 1), 'weeks')
writeFileSync(
  file,
  `frequency,recency,T\n${Array.from(buyers.x, (x, i) => `${x},${buyers.tx[i]},${buyers.T[i]}`).join('\n')}\n`,
)

const own: number[] = []
const theirs: number[] = []
for (let run = 0; run < runs; run++) {
  const start = performance.now()
  fitPurchases('bg', distinctHistories(buyers))
  own.push((performance.now() - start) / 1000)
  theirs.push(JSON.parse(measure(['python3', 'bench/peers/lifetimes_bgnbd.py', file]).stdout).seconds)
}
rmSync(folder, { recursive: true, force: true })
const ratios = own.map((seconds, run) => (theirs[run] ?? Number.NaN) / seconds)
console.log(
  `BG/NBD on 100,000 customers, with standard errors: ${median(own).toFixed(2)} s; lifetimes ${median(theirs).toFixed(2)} s, ${median(ratios).toFixed(1)} times as long (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
)

const many = simulatedBuyers(1_000_000, 2)
const model = fitPurchases('bg', distinctHistories(simulatedBuyers(100_000, 3)))
const start = performance.now()
const distinct = distinctHistories(many)
const year = { period: { value: 1, unit: 'months' as const }, periods: 12, discount: 0.008 }
const scored = distinct.x.map((x, i) => {
  const history = { x, tx: distinct.tx[i] ?? 0, T: distinct.T[i] ?? 0 }
  return (
    aliveChance(model, history) +
    purchasesWithin(model, history, { value: 1, unit: 'years' }) +
    discountedPurchases(model, history, year)
  )
})
const each = Float64Array.from(distinct.of, (place) => scored[place] ?? 0)
console.log(
  `Scoring ${each.length.toLocaleString('en')} customers (${distinct.x.length.toLocaleString('en')} distinct histories): ${((performance.now() - start) / 1000).toFixed(2)} s, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
)
