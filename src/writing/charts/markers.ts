import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'
import { html, type Markup } from '../report/html.ts'
import { shadeClass, shadeOf } from './palette.ts'

/** A regular polygon of a given area, its first corner at an angle. */
const polygon = (corners: number, start: number): SymbolType => ({
  draw(context, size) {
    const radius = Math.sqrt((2 * size) / (corners * Math.sin((2 * Math.PI) / corners)))
    for (let corner = 0; corner < corners; corner++) {
      const angle = start + (2 * Math.PI * corner) / corners
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)]
      if (corner === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
    context.closePath()
  },
})

const up = -Math.PI / 2

/** Twelve shapes that differ at a glance: the second sign, beside colour, of which segment a mark belongs to. */
const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  polygon(3, -up),
  symbolStar,
  symbolCross,
  polygon(6, 0),
  polygon(3, 0),
  symbolWye,
  polygon(5, up),
  polygon(3, Math.PI),
]

/** The outline of a segment’s marker around 0, 0, with an area of `size` square units. */
export function markerPath(place: number, size: number): string {
  return round(symbol(shapes[place % shapes.length] ?? symbolCircle, size)() ?? '')
}

const round = (path: string): string =>
  path.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))

/** A segment’s marker to stand in a line of text; the name beside it says the same, so it is silent. */
export function markerIcon(place: number): Markup {
  return html`<svg class="marker" viewBox="-8 -8 16 16" width="12" height="12" aria-hidden="true"><path class="${shadeClass(place)}" fill="${shadeOf(place).light}" d="${markerPath(place, 110)}"/></svg>`
}
