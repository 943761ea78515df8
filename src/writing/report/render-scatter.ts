import type { Segmentation } from '../../customers/segments/segmentation.ts'
import type { Language } from '../../language/language.ts'
import { html } from './html.ts'

/** The scatter plot as a file of its own. */
export function renderScatterSvg(segmentation: Segmentation, language: Language): string {
  return html`<svg xmlns="http://www.w3.org/2000/svg" lang="${language}"><title>${segmentation.version}</title></svg>`
    .text
}
