import { html, type Markup } from './html.ts'

/** A chart as an image with a name and a description, for readers who do not see it. */
export function svgFrame(
  content: Markup,
  frame: { width: number; height: number; label: string; alt: string; id: string },
): Markup {
  return html`<svg class="chart" viewBox="0 0 ${frame.width} ${Math.ceil(frame.height)}" role="img" aria-labelledby="${frame.id}-name ${frame.id}-description"><title id="${frame.id}-name">${frame.label}</title><desc id="${frame.id}-description">${frame.alt}</desc>${content}</svg>`
}
