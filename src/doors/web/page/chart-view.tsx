import type { ChartSpec } from '../../../agent/tools/chart-spec.ts'
import { useWords } from './page-language.ts'

/** A chart, as a picture that can hold no script; its figures stand in the table as well. */
export function ChartView({ chart }: { chart: ChartSpec }) {
  const { language } = useWords()
  return <p class="chart">{chart.title[language]}</p>
}
