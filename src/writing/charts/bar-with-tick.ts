import { html, type Markup } from '../report/html.ts'
import { shadeClass } from './palette.ts'

/** A little bar beside a figure, with a tick where all customers are; the figures beside it say the same, so it is silent. */
export function barWithTick(value: number, all: number | undefined, place: number): Markup {
  const within = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-track" width="100" height="8"/><rect class="${shadeClass(place)}" width="${within(value)}" height="8"/>${all !== undefined && html`<line class="bar-tick" x1="${within(all)}" x2="${within(all)}" y1="-3" y2="11"/>`}</svg>`
}
