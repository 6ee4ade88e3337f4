// What a schema cannot say: that quotes stand in their text, once, and that references lead somewhere.

import type { Article, Claim, Document, Entities } from './schema'

const HEADER = /^date (\S+) .+? \| (\S+) - Source: (.+)\n\s*/

/** A document: its header line and its text. */
export const parseDocument = (file: string) => {
  const header = HEADER.exec(file)
  if (header === null) throw new Error('the first line is not a header')
  return {
    published_on: header[1],
    published_at: header[2],
    source: header[3],
    body: file.slice(header[0].length).trim()
  }
}

const list = (values: string | string[] | undefined) =>
  values === undefined ? [] : Array.isArray(values) ? values : [values]

const normalize = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Finds what is wrong with an article, once all are known. */
export class Checker {
  private readonly entities = new Set<string>()
  private readonly organizations = new Set<string>()
  private readonly claims = new Set<string>()
  private readonly repeated = new Set<string>()

  constructor(people: Entities, organizations: Entities, articles: Iterable<Article>) {
    for (const id of [...Object.keys(people), ...Object.keys(organizations)]) {
      if (this.entities.has(id)) this.repeated.add(id)
      this.entities.add(id)
    }
    for (const [id, { name, aliases }] of Object.entries(organizations)) {
      for (const form of [id, name, ...(aliases ?? [])]) this.organizations.add(form.toLowerCase())
    }
    for (const article of articles) {
      for (const id in article.claims) {
        if (this.claims.has(id)) this.repeated.add(id)
        this.claims.add(id)
      }
    }
  }

  check(id: string, article: Article, document: Document | undefined): string[] {
    if (document === undefined) return [`${id} has no text`]
    const problems: string[] = []
    if (!this.organizations.has(document.source.toLowerCase())) problems.push(`${document.source} is not an organization`)
    const text = normalize(document.body)
    for (const [id, claim] of Object.entries(article.claims ?? {})) this.checkClaim(id, claim, text, problems)
    return problems
  }

  private checkClaim(id: string, claim: Claim, text: string, problems: string[]) {
    if (this.repeated.has(id)) problems.push(`${id} is there twice`)
    for (const quote of [...list(claim.evidence), ...list(claim.cue)]) {
      const words = normalize(quote)
      const place = text.indexOf(words)
      if (place < 0) problems.push(`${id}: the text does not have '${quote}'`)
      else if (text.indexOf(words, place + 1) >= 0) problems.push(`${id}: the text has '${quote}' more than once`)
    }
    for (const entity of [...list(claim.source), ...list(claim.about)]) {
      if (!this.entities.has(entity)) problems.push(`${id}: '${entity}' is no entity`)
    }
    for (const other of [...list(claim.disputes), ...list(claim.disputed_by)]) {
      if (!this.claims.has(other)) problems.push(`${id}: '${other}' is no claim`)
    }
  }
}
