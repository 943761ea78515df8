import type { ResultTable } from '../../../agent/tools/tool-result.ts'
import { useWords } from './page-language.ts'

/** The rows of a result; beside a chart they are folded away. */
export function TableView({ table, caption, isOpen }: { table: ResultTable; caption: string; isOpen: boolean }) {
  const { language, words } = useWords()
  return (
    <details class="table" open={isOpen}>
      <summary>{words.turn.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ label, align }, column) => (
                <th key={column} scope="col" class={align}>
                  {label[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column} class={table.columns[column]?.align ?? 'left'}>
                    {cell[language]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.more > 0 && <p class="muted">{words.turn.more(table.more)}</p>}
    </details>
  )
}
