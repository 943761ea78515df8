import { type ComponentChild, h } from 'preact'
import { useMemo } from 'preact/hooks'

const elements = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'line', 'polyline', 'circle', 'text', 'tspan'])
const attributes = new Set(
  [
    'class id role viewBox preserveAspectRatio width height x y dy rx d points transform x1 x2 y1 y2 cx cy r',
    'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linejoin paint-order',
    'font-size font-weight text-anchor aria-hidden aria-labelledby',
  ].flatMap((names) => names.split(' ')),
)

/** A drawing as elements of the page, so that it takes on its colours: only shapes and texts, whatever else the markup may hold. */
export function SvgView({ markup }: { markup: string }) {
  const drawn = useMemo(() => {
    const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml')
    return documentElement.localName === 'svg' ? elementOf(documentElement) : null
  }, [markup])
  return <>{drawn}</>
}

function elementOf(element: Element): ComponentChild {
  if (!elements.has(element.localName)) return null
  const kept = [...element.attributes].filter(({ name }) => attributes.has(name))
  const children = [...element.childNodes].map((node) => {
    if (node instanceof Element) return elementOf(node)
    return node.nodeType === Node.TEXT_NODE ? node.textContent : null
  })
  return h(element.localName, Object.fromEntries(kept.map(({ name, value }) => [name, value])), ...children)
}
