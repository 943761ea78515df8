import type { Config } from './config.ts'
import type { StepKind } from './state.ts'

/** The settings that a kind of step goes by, as a text to compare: another one means that the step is out of date. */
export function settingsOf({ asOf, currency, columns, cleaning, ...config }: Config, kind: StepKind): string {
  // What a model may see changes no figure.
  const privacy = { minCustomers: config.privacy.minCustomers }
  if (kind === 'import') return JSON.stringify({ asOf, currency, columns, cleaning })
  if (kind === 'segment') return JSON.stringify({ segments: config.segments, rfm: config.rfm })
  if (kind === 'value') return JSON.stringify({ value: config.value })
  if (kind === 'predict') {
    const { predict, sensitive, terms, goals } = config
    return JSON.stringify({ predict, sensitive, terms, goals, privacy })
  }
  return JSON.stringify({ title: config.title, privacy })
}
