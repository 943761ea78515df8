// First: schemas look at the setting as they are made.
import './without-eval.ts'
import { render } from 'preact'
import { App } from './app.tsx'
import { takeToken } from './page-token.ts'

const token = takeToken()
const talk = /^#talk=([\w-]+)$/.exec(location.hash)?.[1]
const page = document.getElementById('page')
if (page !== null) render(<App token={token} talk={talk} />, page)
// The link opened again in the same tab changes nothing but the part behind #.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#token=')) location.reload()
})
