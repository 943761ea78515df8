import { useEffect, useRef, useState } from 'preact/hooks'
import { chartSvg } from '../../../agent/charts/chart-svg.ts'
import type { ChartSpec } from '../../../agent/tools/chart-spec.ts'
import { useWords } from './page-language.ts'
import { SvgView } from './svg-view.tsx'

/** A chart, drawn for the width that it has; its figures stand in the table as well. */
export function ChartView({ chart, id }: { chart: ChartSpec; id: string }) {
  const { language } = useWords()
  const place = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (place.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  return (
    <figure class="drawn" ref={place}>
      {width > 0 && <SvgView markup={chartSvg(chart, { language, width: Math.max(280, width), id }).svg} />}
    </figure>
  )
}
