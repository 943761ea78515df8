import { escapeHtml } from '../../src/writing/report/html.ts'
import type { SlideBox } from '../writing/persona-book/opened-deck.ts'

const pixels = 96

/** Slides as a page whose boxes lie and break their lines as on the slide, to be measured by a real layout. */
export function slideHtml(slides: readonly SlideBox[][]): string {
  const paragraph = ({ lineHeight, after, runs }: SlideBox['paragraphs'][number]): string => {
    const size = Math.max(...runs.map((run) => run.size))
    const words = runs.map(
      (run) =>
        `<span style="font-size:${run.size}pt;font-weight:${run.bold ? 600 : 400}">${escapeHtml(run.text)}</span>`,
    )
    return `<p style="font-size:${size}pt;line-height:${lineHeight}pt;margin:0 0 ${after}pt">${words.join('')}</p>`
  }
  const box = ({ x, y, w, h, paragraphs }: SlideBox): string =>
    `<div class="box" style="left:${x * pixels}px;top:${y * pixels}px;width:${w * pixels}px;height:${h * pixels}px">${paragraphs.map(paragraph).join('')}</div>`
  return `<!doctype html><html lang="zh-CN"><head><style>body{margin:0;font-family:'Noto Sans SC'}section{position:relative;height:720px}.box{position:absolute;overflow-wrap:anywhere}span{line-height:0}</style></head><body>${slides.map((slide) => `<section>${slide.map(box).join('')}</section>`).join('')}</body></html>`
}
