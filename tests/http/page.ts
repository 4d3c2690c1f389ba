import { expect } from 'vitest'
import { expectSecure } from './contracts.ts'

/** A page keeps its promises: the status, a language, the headers, and neither markup nor handlers that somebody smuggled in. */
export async function html(response: Response, status = 200): Promise<string> {
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
  expectSecure(response)
  const text = await response.text()
  expect(text).toMatch(/^<!doctype html><html lang="(en|es)">/i)
  for (const [tag] of text.matchAll(/<[a-z][^>]*>/gi)) {
    expect(tag).not.toMatch(/^<(iframe|object|b>)/i)
    if (/^<script/i.test(tag)) expect(tag).toMatch(/^<script type="module" src="\/[\w.]+">$/)
    expect(tag).not.toMatch(/href="\s*javascript:/i)
    expect(tag.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/\s(on\w+|style)=/i)
  }
  return text
}

/** A value as it stood before it was written into an attribute. */
export const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
/** Where the links of a page lead. */
export const hrefsOf = (page: string): string[] => [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => decode(href ?? ''))
/** What a form of a page carries along. */
export const hiddenOf = (page: string): [string, string][] =>
  [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name ?? '', decode(value ?? '')])
