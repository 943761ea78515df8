import { fromBuffer } from 'yauzl'

/** The text files of a zip archive by name, in the order of the archive. */
export function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>()
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}

/** A text box of a slide: place and size in inches, its paragraphs as runs. */
export interface SlideBox {
  name: string
  x: number
  y: number
  w: number
  h: number
  paragraphs: {
    lineHeight: number
    after: number
    runs: { text: string; size: number; bold: boolean; color: string }[]
  }[]
}

const emu = 914_400
const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? ''
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The text boxes of a slide’s XML. */
export const boxesOf = (slide: string): SlideBox[] =>
  [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].flatMap(([shape]) => {
    const [, x, y] = /<a:off x="(\d+)" y="(\d+)"/.exec(shape) ?? []
    const [, w, h] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? []
    const paragraphs = [...shape.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) => ({
      lineHeight: Number(first(paragraph, /<a:lnSpc><a:spcPts val="(\d+)"/)) / 100,
      after: Number(first(paragraph, /<a:spcAft><a:spcPts val="(\d+)"/)) / 100,
      runs: [...paragraph.matchAll(/<a:r>.*?<\/a:r>/gs)].map(([run]) => ({
        text: plain(first(run, /<a:t>([^<]*)<\/a:t>/)),
        size: Number(first(run, /sz="(\d+)"/)) / 100,
        bold: run.includes(' b="1"'),
        color: first(run, /srgbClr val="(\w+)"/),
      })),
    }))
    if (!paragraphs.some(({ runs }) => runs.length > 0)) return []
    const [left, top, width, height] = [x, y, w, h].map((value) => Number(value) / emu)
    return [
      {
        name: plain(first(shape, /<p:cNvPr id="\d+" name="([^"]*)"/)),
        x: left ?? 0,
        y: top ?? 0,
        w: width ?? 0,
        h: height ?? 0,
        paragraphs,
      },
    ]
  })

/** The words of a box, a line for each paragraph. */
export const boxText = ({ paragraphs }: SlideBox): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
