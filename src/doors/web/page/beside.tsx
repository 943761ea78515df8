import { formatShare } from '../../../facts/format-share.ts'
import type { Overview } from '../wire.ts'
import { useWords } from './page-language.ts'

/** The segments with their sizes, and the way to the report. */
export function Beside(props: { overview: Overview | undefined; ask: (question: string) => void; busy: boolean }) {
  const { overview, ask, busy } = props
  const { language, words } = useWords()
  if (overview === undefined) return null
  const numbers = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB')
  return (
    <section class="segments">
      <h2>{words.beside.heading}</h2>
      {overview.segments.length === 0 && <p class="muted">{words.beside.none}</p>}
      <ul>
        {overview.segments.map(({ id, name, customers, share }) => (
          <li key={id}>
            <button
              type="button"
              class="segment"
              disabled={busy}
              title={words.beside.ask(name[language])}
              onClick={() => ask(words.beside.ask(name[language]))}
            >
              <span class="name">{name[language]}</span>
              <span class="muted">
                {words.beside.customers(numbers.format(customers))} · {words.beside.share(formatShare(share))}
              </span>
              {/* Of all customers, as the words say. */}
              <meter min={0} max={1} value={share} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {overview.report === undefined ? (
        <p class="muted">{words.beside.noReport}</p>
      ) : (
        <>
          <a class="report" href={overview.report.url} target="_blank" rel="noopener noreferrer">
            {words.beside.report}
          </a>
          {overview.report.stale && <p class="muted">{words.beside.staleReport}</p>}
        </>
      )}
    </section>
  )
}
