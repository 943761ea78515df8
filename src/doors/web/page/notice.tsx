/** All that the page says where it cannot be opened. */
export function Notice({ title, text }: { title: string; text: string }) {
  return (
    <main class="notice">
      <p class="wordmark">Shoal</p>
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  )
}
