const place = 'shoal-token'

/**
 * The key from the link, which then leaves the address bar; kept for this tab, so that the page can be loaded anew.
 * Storage belongs to this address and port alone, as a cookie would not.
 */
export function takeToken(): string | undefined {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1]
  if (given !== undefined) {
    sessionStorage.setItem(place, given)
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(place) ?? undefined
}
